import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { ARCHETYPE_IDS, type ArchetypeId } from '../../utils/domain/draft';
import { Button } from '../controls/button';
import { archetypeName } from '../words/reply-words';
import styles from './draft-editor.module.css';
import { insertSentence } from './insert-sentence';
import type { ClientPanel } from './panel-state';
import { readerLink } from './reader-link';
import { useDraft } from './use-draft';

/** Writes a parting reply for a chosen reason; the user edits it, and puts it into the mail's own reply box. */
export function DraftEditor({ panel }: { readonly panel: ClientPanel }) {
  const { archetype, fitting, choose, text, edited, edit, startAnew } = useDraft(panel);
  const reasonId = useId();
  return (
    <section className={styles.section} aria-label={i18n.t('draft.title')}>
      <h3 className={styles.heading}>{i18n.t('draft.title')}</h3>
      <label className={styles.label} htmlFor={reasonId}>
        {i18n.t('draft.kind')}
      </label>
      <select
        id={reasonId}
        className={styles.select}
        value={archetype}
        onChange={(event) => {
          choose(event.target.value as ArchetypeId);
        }}
      >
        <optgroup label={i18n.t('draft.fitting')}>
          {fitting.map((id) => (
            <Reason key={id} id={id} />
          ))}
        </optgroup>
        <optgroup label={i18n.t('draft.otherReasons')}>
          {ARCHETYPE_IDS.filter((id) => !fitting.includes(id)).map((id) => (
            <Reason key={id} id={id} />
          ))}
        </optgroup>
      </select>
      <textarea
        className={styles.text}
        aria-label={i18n.t('draft.text')}
        value={text}
        spellCheck
        onChange={(event) => {
          edit(event.target.value);
        }}
      />
      {edited && (
        <p className={styles.kept}>
          {i18n.t('draft.kept')}
          <Button look="quiet" onClick={startAnew}>
            {i18n.t('draft.startAnew')}
          </Button>
        </p>
      )}
      <DraftActions threadId={panel.reading.threadId} text={text} />
    </section>
  );
}

function Reason({ id }: { readonly id: ArchetypeId }) {
  return <option value={id}>{archetypeName(id)}</option>;
}

interface DraftActionsProps {
  readonly threadId: string | null;
  readonly text: string;
}

/** Insert and Copy, and one sentence on what came of it. Inserting never sends. */
function DraftActions({ threadId, text }: DraftActionsProps) {
  const [outcome, setOutcome] = useState('');
  const [inserting, setInserting] = useState(false);
  const empty = text.trim() === '';

  const insert = async (thread: string) => {
    setInserting(true);
    setOutcome(i18n.t('draft.inserting'));
    setOutcome(insertSentence(await readerLink.insertDraft(thread, text)));
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

/** False where the browser keeps the clipboard from a framed page. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Framed pages have no clipboard permission of their own; the old way still works on a click. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the clipboard API is closed to framed pages.
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}
