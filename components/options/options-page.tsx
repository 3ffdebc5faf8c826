import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Store } from '../../utils/store/database';
import { PageShell } from '../controls/page-shell';
import { SectionHeading } from '../controls/section';
import { Spinner } from '../controls/spinner';
import { useHash } from '../history/use-hash';
import { useSession } from '../history/use-session';
import { pageLinks } from '../words/page-links';
import { BackupSection } from './backup-section';
import { DecisionsSection } from './decisions-section';
import { EraseSection } from './erase-section';
import type { BackfillClient } from './import/backfill-client';
import { ImportSection } from './import/import-section';
import { LanguageSection } from './interface/language-section';
import { ShortcutsSection } from './interface/shortcuts-section';
import { KeepSection } from './keep-section';
import { LicencesSection } from './licences/licences-section';
import { LockSection } from './lock-section';
import styles from './options-page.module.css';
import { PrivacySection } from './privacy/privacy-section';
import { SetAsideSection } from './signals/set-aside-section';
import { SignalsSection } from './signals/signals-section';
import { SilencedSection } from './signals/silenced-section';
import { VIEW_IDS, viewName, viewOf, type ViewId } from './views';
import { AddressesSection } from './you/addresses-section';
import { HoursSection } from './you/hours-section';
import { MailLanguagesSection } from './you/mail-languages-section';

interface OptionsPageProps {
  readonly store: Store;
  /** Starts the worker of one import. */
  readonly startImport: () => BackfillClient;
}

/** What Good Terms listens for, who the user is, how it speaks, and all that is kept. */
export function OptionsPage({ store, startImport }: OptionsPageProps) {
  const session = useSession(store);
  const place = useHash();
  const view = viewOf(place);
  const [start] = useState(() => startImport);
  useEffect(() => {
    // The page is drawn by script, so the browser has not found the place named in the address.
    if (session !== null && place !== view) document.getElementById(place)?.scrollIntoView();
    else scrollTo(0, 0);
  }, [session, place, view]);
  return (
    <PageShell title="Good Terms" promise={i18n.t('panel.local')} links={pageLinks('options')}>
      {session === null ? (
        <Spinner label={i18n.t('history.loading')} />
      ) : (
        <div className={styles.columns}>
          <OptionsNav view={view} />
          <div className={styles.sections}>
            <SectionHeading value="h2">
              <View view={view} store={store} session={session} start={start} />
            </SectionHeading>
          </div>
        </div>
      )}
    </PageShell>
  );
}

interface ViewProps {
  readonly view: ViewId;
  readonly store: Store;
  readonly session: number;
  readonly start: () => BackfillClient;
}

function View({ view, store, session, start }: ViewProps) {
  switch (view) {
    case 'signals':
      return (
        <>
          <SignalsSection store={store} />
          <SilencedSection store={store} />
          <SetAsideSection store={store} session={session} />
        </>
      );
    case 'you':
      return (
        <>
          <AddressesSection store={store} />
          <HoursSection store={store} />
          <MailLanguagesSection />
        </>
      );
    case 'interface':
      return (
        <>
          <LanguageSection />
          <ShortcutsSection />
        </>
      );
    case 'data':
      return (
        <>
          <ImportSection store={store} start={start} />
          <BackupSection store={store} />
          <KeepSection store={store} />
          <LockSection store={store} session={session} />
          <DecisionsSection store={store} />
          <EraseSection store={store} />
        </>
      );
    case 'privacy':
      return <PrivacySection store={store} />;
    case 'licences':
      return <LicencesSection />;
  }
}

function OptionsNav({ view }: { readonly view: ViewId }) {
  return (
    <nav className={styles.nav} aria-label={i18n.t('options.title')}>
      {VIEW_IDS.map((id) => (
        <a key={id} href={`#${id}`} aria-current={id === view ? 'page' : undefined}>
          {viewName(id)}
        </a>
      ))}
    </nav>
  );
}
