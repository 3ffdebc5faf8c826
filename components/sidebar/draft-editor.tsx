import type { Ref } from 'react';
import { i18n } from '#i18n';
import { Button } from '../controls/button';
import { DraftActions } from './draft-actions';
import { DraftAdvice } from './draft-advice';
import { DraftChoicesForm } from './draft-choices';
import styles from './draft-editor.module.css';
import type { DraftModel } from './use-draft';

interface DraftEditorProps {
  readonly draft: DraftModel;
  readonly threadId: string | null;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly ref: Ref<HTMLDetailsElement>;
}

/** Writes the answer the user chose; the user edits it, and puts it into the mail's own reply box. */
export function DraftEditor({ draft, threadId, open, onOpen, ref }: DraftEditorProps) {
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
        <textarea
          className={styles.text}
          aria-label={i18n.t('draft.text')}
          value={draft.text}
          spellCheck
          onChange={(event) => {
            draft.edit(event.target.value);
          }}
        />
        {draft.edited && (
          <p className={styles.kept}>
            {i18n.t('draft.kept')}
            <Button look="quiet" onClick={draft.startAnew}>
              {i18n.t('draft.startAnew')}
            </Button>
          </p>
        )}
        <DraftAdvice advice={draft.advice} text={draft.text} onMend={draft.mend} />
        <DraftActions threadId={threadId} text={draft.text} />
      </div>
    </details>
  );
}
