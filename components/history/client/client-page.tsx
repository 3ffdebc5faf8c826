import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { localDateTimeOf } from '../../../utils/domain/local-time';
import type { Store } from '../../../utils/store/database';
import { guarded } from '../../../utils/store/guard';
import { Notice } from '../../controls/notice';
import { Spinner } from '../../controls/spinner';
import { refusalSentence } from '../../words/history-words';
import { TimelineSection } from '../chart/timeline-section';
import { UnlockForm } from '../unlock-form';
import { ClientHeader } from './client-header';
import styles from './client-page.module.css';
import { clientRecord, clientTexts, type ClientRecord } from './client-record';
import { DraftList } from './draft-list';
import { EvidenceSection } from './evidence-section';
import { ManageClient } from './manage-client';
import { NoteEditor } from './note-editor';
import { PlanSection } from './plan-section';
import { PromiseList } from './promise-list';

interface ClientPageProps {
  readonly store: Store;
  readonly clientId: string;
  /** Grows with every lock and unlock. */
  readonly session: number;
}

/** One client: how things stand, everything noticed in their own dated words, and what the user made of it. */
export function ClientPage({ store, clientId, session }: ClientPageProps) {
  // `async` on the query itself: without it Dexie loses track of what was read after the first wait.
  const record = useLiveQuery(
    async () => guarded(store, () => clientRecord(store, clientId, localDateTimeOf(new Date()))),
    [store, clientId],
  );
  if (record === undefined) return <Spinner label={i18n.t('history.loading')} />;
  if (record === null) return <Notice title={i18n.t('history.goneTitle')} text={i18n.t('history.gone')} />;
  if ('kind' in record) return <Notice title={i18n.t('history.closed')} text={refusalSentence(record.reason)} />;
  return (
    <article className={styles.page}>
      <ClientHeader record={record} />
      <div className={styles.columns}>
        <ClientTextsView key={session} store={store} record={record} session={session} />
      </div>
      <ManageClient store={store} record={record} />
    </article>
  );
}

interface ClientTextsViewProps {
  readonly store: Store;
  readonly record: ClientRecord;
  readonly session: number;
}

function ClientTextsView({ store, record, session }: ClientTextsViewProps) {
  const { id } = record.client;
  const texts = useLiveQuery(
    async () => guarded(store, () => clientTexts(store, id, localDateTimeOf(new Date()))),
    [store, id, session],
  );
  if (texts === undefined) return <Spinner label={i18n.t('history.loading')} />;
  if ('kind' in texts) {
    return texts.reason === 'locked' ? (
      <UnlockForm store={store} />
    ) : (
      <Notice title={i18n.t('history.closed')} text={refusalSentence(texts.reason)} />
    );
  }
  const { timeline, note, drafts } = texts;
  return (
    <>
      <div className={styles.main}>
        <TimelineSection timeline={timeline} exchanges={record.exchanges} />
        <EvidenceSection store={store} clientId={id} timeline={timeline} />
      </div>
      <aside className={styles.aside}>
        <PromiseList store={store} timeline={timeline} />
        <PlanSection plan={record.plan} timeline={timeline} thoughts={record.assessment.partingThoughts} />
        <NoteEditor store={store} clientId={id} note={note} />
        <DraftList store={store} drafts={drafts} />
      </aside>
    </>
  );
}
