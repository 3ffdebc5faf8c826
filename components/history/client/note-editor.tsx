import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Store } from '../../../utils/store/database';
import { writeNote } from '../../../utils/store/decide-clients';
import { guarded } from '../../../utils/store/guard';
import { Section } from '../../controls/section';
import { refusalSentence } from '../../words/history-words';
import styles from './aside.module.css';

/** Typing pauses this long before the note is kept, ms. */
const PAUSE = 600;

interface NoteEditorProps {
  readonly store: Store;
  readonly clientId: string;
  readonly note: string;
}

/** The user's own note; it is kept as it is typed, and at the latest when the field is left. */
export function NoteEditor({ store, clientId, note }: NoteEditorProps) {
  const [text, setText] = useState(note);
  const [said, setSaid] = useState('');
  const kept = useRef(note);

  const keep = async (next: string): Promise<void> => {
    if (next === kept.current) return;
    kept.current = next;
    const refusal = await guarded(store, () => writeNote(store, clientId, next));
    setSaid(refusal === undefined ? i18n.t('history.note.kept') : refusalSentence(refusal.reason));
  };

  useEffect(() => {
    const timer = setTimeout(() => void keep(text), PAUSE);
    return () => {
      clearTimeout(timer);
    };
  });

  return (
    <Section title={i18n.t('history.note.title')}>
      <textarea
        className={styles.note}
        aria-label={i18n.t('history.note.title')}
        placeholder={i18n.t('history.note.placeholder')}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setSaid('');
        }}
        onBlur={() => void keep(text)}
      />
      <p role="status" className={styles.soft}>
        {said}
      </p>
    </Section>
  );
}
