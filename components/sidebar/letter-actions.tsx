import { useContext } from 'react';
import { i18n } from '#i18n';
import { Button } from '../controls/button';
import styles from './draft-editor.module.css';
import { PanelActionsContext } from './panel-actions';
import { letterSheet } from './plan/sheets';

interface LetterActionsProps {
  readonly subject: string;
  readonly text: string;
}

/** A letter is printed, not inserted. */
export function LetterActions({ subject, text }: LetterActionsProps) {
  const { openSheet } = useContext(PanelActionsContext);
  return (
    <>
      <div className={styles.actions}>
        <Button look="primary" disabled={text.trim() === ''} onClick={() => void openSheet(letterSheet(text, subject))}>
          {i18n.t('draft.openLetter')}
        </Button>
      </div>
      <p className={styles.outcome}>{i18n.t('draft.letterHint')}</p>
    </>
  );
}
