import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Store } from '../../utils/store/database';
import { PageShell } from '../controls/page-shell';
import { SectionHeading } from '../controls/section';
import { Spinner } from '../controls/spinner';
import { useSession } from '../history/use-session';
import { pageLinks } from '../words/page-links';
import { BackupSection } from './backup-section';
import { DecisionsSection } from './decisions-section';
import { EraseSection } from './erase-section';
import type { BackfillClient } from './import/backfill-client';
import { ImportSection } from './import/import-section';
import { KeepSection } from './keep-section';
import { LockSection } from './lock-section';
import styles from './options-page.module.css';

interface OptionsPageProps {
  readonly store: Store;
  /** Starts the worker of one import. */
  readonly startImport: () => BackfillClient;
}

/** The user's data: bring mail in, take everything out, how long to keep it, lock it, erase it. */
export function OptionsPage({ store, startImport }: OptionsPageProps) {
  const session = useSession(store);
  const [start] = useState(() => startImport);
  useEffect(() => {
    // The page is drawn by script, so the browser has not found the place named in the address.
    if (session !== null) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [session]);
  return (
    <PageShell title="Good Terms" promise={i18n.t('panel.local')} links={pageLinks('options')}>
      {session === null ? (
        <Spinner label={i18n.t('history.loading')} />
      ) : (
        <div className={styles.columns}>
          <OptionsNav />
          <div className={styles.sections}>
            <SectionHeading value="h2">
              <ImportSection store={store} start={start} />
              <BackupSection store={store} />
              <KeepSection store={store} />
              <LockSection store={store} session={session} />
              <DecisionsSection store={store} />
              <EraseSection store={store} />
            </SectionHeading>
          </div>
        </div>
      )}
    </PageShell>
  );
}

function OptionsNav() {
  const places = [
    ['import', i18n.t('options.import.title')],
    ['backup', i18n.t('options.backup.title')],
    ['keep', i18n.t('options.keep.short')],
    ['lock', i18n.t('options.lock.title')],
    ['erase', i18n.t('options.erase.title')],
  ] as const;
  return (
    <nav className={styles.nav} aria-label={i18n.t('options.title')}>
      {places.map(([place, label]) => (
        <a key={place} href={`#${place}`}>
          {label}
        </a>
      ))}
    </nav>
  );
}
