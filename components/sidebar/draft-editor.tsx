import { i18n } from '#i18n';
import { Button } from '../controls/button';
import { DraftActions } from './draft-actions';
import { DraftAdvice } from './draft-advice';
import { DraftChoicesForm } from './draft-choices';
import styles from './draft-editor.module.css';
import type { ClientPanel } from './panel-state';
import { useDraft } from './use-draft';

/** Writes the answer the user chose; the user edits it, and puts it into the mail's own reply box. */
export function DraftEditor({ panel }: { readonly panel: ClientPanel }) {
  const draft = useDraft(panel);
  return (
    <section className={styles.section} aria-label={i18n.t('draft.title')}>
      <h3 className={styles.heading}>{i18n.t('draft.title')}</h3>
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
      <DraftActions threadId={panel.reading.threadId} text={draft.text} />
    </section>
  );
}
