import { useContext, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../controls/button';
import { shortDate } from '../words/dates';
import { whySentence } from '../words/why-words';
import styles from './evidence-card.module.css';
import { PanelActionsContext } from './panel-actions';
import type { Evidence } from './panel-state';

interface EvidenceCardProps {
  readonly evidence: Evidence;
  readonly onMute: (evidence: Evidence, muted: boolean) => void;
}

/** One quote: the exact words, who wrote them and when, why they were noticed, and what to do with them. */
export function EvidenceCard({ evidence, onMute }: EvidenceCardProps) {
  const item = useFocusKeeper(evidence.rejected);
  return (
    <li ref={item} className={evidence.rejected ? styles.muted : styles.card}>
      {evidence.rejected ? (
        <SetAside
          onUndo={() => {
            onMute(evidence, false);
          }}
        />
      ) : (
        <Quote
          evidence={evidence}
          onReject={() => {
            onMute(evidence, true);
          }}
        />
      )}
    </li>
  );
}

function SetAside({ onUndo }: { readonly onUndo: () => void }) {
  return (
    <>
      <span>{i18n.t('panel.muted')}</span>
      <Button look="quiet" data-answer onClick={onUndo}>
        {i18n.t('panel.undo')}
      </Button>
    </>
  );
}

function Quote({
  evidence: { finding, message },
  onReject,
}: {
  readonly evidence: Evidence;
  readonly onReject: () => void;
}) {
  const { showQuote } = useContext(PanelActionsContext);
  const [missing, setMissing] = useState(false);
  const why = whySentence(finding.why);
  const show = async () => {
    setMissing(!(await showQuote(message.id, finding.quote)));
  };
  return (
    <>
      <blockquote className={styles.quote}>{finding.quote}</blockquote>
      <p className={styles.meta}>
        {shortDate(message.date)}
        {finding.author === 'me' && ` · ${i18n.t('panel.fromYou')}`}
      </p>
      {why && <p className={styles.why}>{why}</p>}
      <div className={styles.actions}>
        <Button look="quiet" onClick={() => void show()}>
          {i18n.t('panel.showInMail')}
        </Button>
        <Button look="quiet" data-answer onClick={onReject}>
          {i18n.t('panel.notThis')}
        </Button>
      </div>
      <p role="status" className={styles.missing}>
        {missing && i18n.t('panel.notFound')}
      </p>
    </>
  );
}

/** The button that was pressed goes away with its answer; the keyboard stays at its opposite. */
function useFocusKeeper(rejected: boolean) {
  const item = useRef<HTMLLIElement>(null);
  const before = useRef(rejected);
  useEffect(() => {
    if (before.current === rejected) return;
    before.current = rejected;
    if (document.activeElement === document.body) item.current?.querySelector<HTMLElement>('[data-answer]')?.focus();
  }, [rejected]);
  return item;
}
