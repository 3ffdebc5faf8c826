import { useContext, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../controls/button';
import { copyText } from './copy-text';
import styles from './draft-editor.module.css';
import { insertSentence } from './insert-sentence';
import { PanelActionsContext } from './panel-actions';

interface DraftActionsProps {
  readonly threadId: string | null;
  readonly text: string;
  /** True while something has to be confirmed first. */
  readonly waits?: boolean;
}

/** Insert and Copy, and one sentence on what came of it. Inserting never sends. */
export function DraftActions({ threadId, text, waits = false }: DraftActionsProps) {
  const { insertDraft } = useContext(PanelActionsContext);
  const [outcome, setOutcome] = useState('');
  const [inserting, setInserting] = useState(false);
  const empty = text.trim() === '' || waits;

  const insert = async (thread: string) => {
    setInserting(true);
    setOutcome(i18n.t('draft.inserting'));
    setOutcome(insertSentence(await insertDraft(thread, text)));
    setInserting(false);
  };
  const copy = async () => {
    setOutcome((await copyText(text)) ? i18n.t('draft.copied') : i18n.t('draft.copyFailed'));
  };

  return (
    <>
      <div className={styles.actions}>
        {threadId !== null && (
          <Button look="primary" disabled={empty || inserting} onClick={() => void insert(threadId)}>
            {i18n.t('draft.insert')}
          </Button>
        )}
        <Button disabled={empty} onClick={() => void copy()}>
          {i18n.t('draft.copy')}
        </Button>
      </div>
      <p className={styles.outcome} role="status">
        {outcome || i18n.t('draft.never')}
      </p>
    </>
  );
}
