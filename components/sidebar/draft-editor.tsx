import type { Ref } from 'react';
import { i18n } from '#i18n';
import type { ArchetypeId } from '../../utils/domain/draft';
import type { ThreadReading } from '../../utils/domain/reading';
import { Button } from '../controls/button';
import { ClaimCheck } from './claim-check';
import { DraftActions } from './draft-actions';
import { DraftAdvice } from './draft-advice';
import { DraftChoicesForm } from './draft-choices';
import styles from './draft-editor.module.css';
import { DraftFacts } from './facts/draft-facts';
import { LetterActions } from './letter-actions';
import { PolishOffer } from './polish/polish-offer';
import type { DraftModel } from './use-draft';

interface DraftEditorProps {
  readonly draft: DraftModel;
  readonly reading: ThreadReading;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Begins a plan for the parting that is being written; null where there is one, or none can be kept. */
  readonly onPlan: ((reason: ArchetypeId) => void) | null;
  readonly ref: Ref<HTMLDetailsElement>;
}

/** Writes the answer the user chose; the user edits it, and puts it into the mail's own reply box. */
export function DraftEditor({ draft, reading, open, onOpen, onPlan, ref }: DraftEditorProps) {
  const { reply, medium, confirmed } = draft.choices;
  const waits = draft.claim?.kind === 'reply' && !confirmed;
  return (
    <details
      ref={ref}
      className={styles.section}
      open={open}
      onToggle={({ currentTarget }) => {
        onOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <h3 className={styles.title}>{i18n.t('draft.title')}</h3>
      </summary>
      <div className={styles.form}>
        <DraftChoicesForm draft={draft} />
        {onPlan && reply.kind === 'parting' && <PlanOffer reason={reply.archetype} onPlan={onPlan} />}
        <ClaimCheck draft={draft} />
        <textarea
          className={styles.text}
          aria-label={i18n.t('draft.text')}
          value={draft.text}
          spellCheck
          onChange={(event) => {
            draft.edit(event.target.value);
          }}
          onBlur={draft.keep}
        />
        {draft.edited && (
          <p className={styles.kept}>
            {i18n.t('draft.kept')}
            <Button look="quiet" onClick={draft.startAnew}>
              {i18n.t('draft.startAnew')}
            </Button>
          </p>
        )}
        <PolishOffer draft={draft} />
        <DraftFacts model={draft} reading={reading} />
        <DraftAdvice advice={draft.advice} text={draft.text} onMend={draft.mend} />
        {medium === 'letter' ? (
          <LetterActions subject={draft.written?.draft.subject ?? ''} text={draft.text} />
        ) : (
          <DraftActions threadId={reading.threadId} text={draft.text} waits={waits} />
        )}
      </div>
    </details>
  );
}

/** A parting may be written at once; a plan sees to the rest of it. */
function PlanOffer({
  reason,
  onPlan,
}: {
  readonly reason: ArchetypeId;
  readonly onPlan: (reason: ArchetypeId) => void;
}) {
  return (
    <p className={styles.kept}>
      {i18n.t('draft.planOffer')}
      <Button
        look="quiet"
        onClick={() => {
          onPlan(reason);
        }}
      >
        {i18n.t('step.plan')}
      </Button>
    </p>
  );
}
