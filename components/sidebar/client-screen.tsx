import { i18n } from '#i18n';
import { ClientHeader } from './client-header';
import styles from './client-screen.module.css';
import { DraftEditor } from './draft-editor';
import { NoticedList } from './noticed-list';
import { noticedSignals, type ClientPanel, type Evidence } from './panel-state';
import { storeSentence } from './store-sentence';

interface ClientScreenProps {
  readonly panel: ClientPanel;
  readonly onMute: (evidence: Evidence, muted: boolean) => void;
}

/** One thread with one client: how things stand, what was noticed, and an answer to write. */
export function ClientScreen({ panel, onMute }: ClientScreenProps) {
  const signals = noticedSignals(panel);
  const problem = storeSentence(panel);
  return (
    <div className={styles.screen} data-settled={panel.assessment !== null || problem !== null}>
      <ClientHeader panel={panel} />
      {problem && <p className={styles.problem}>{problem}</p>}
      {signals.length === 0 ? <NothingWrong panel={panel} /> : <NoticedList signals={signals} onMute={onMute} />}
      <ReadingLimits panel={panel} />
      <DraftEditor panel={panel} />
    </div>
  );
}

function NothingWrong({ panel }: { readonly panel: ClientPanel }) {
  const name = panel.client.name ?? panel.client.email ?? '';
  return (
    <section className={styles.calm} role="status">
      <h3 className={styles.heading}>{i18n.t('state.nothingWrong')}</h3>
      <p className={styles.soft}>{i18n.t('state.nothingWrongText', [name])}</p>
    </section>
  );
}

/** Says honestly what was not read. */
function ReadingLimits({ panel: { reading } }: { readonly panel: ClientPanel }) {
  const unread = reading.hiddenCount + reading.messages.filter(({ state }) => state !== 'expanded').length;
  const clipped = reading.messages.some((message) => message.clipped);
  if (unread === 0 && !clipped) return null;
  return (
    <div className={styles.limits}>
      {unread > 0 && <p>{i18n.t('panel.hidden', unread, [String(unread)])}</p>}
      {clipped && <p>{i18n.t('panel.clipped')}</p>}
    </div>
  );
}
