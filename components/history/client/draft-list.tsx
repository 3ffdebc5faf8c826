import { useState } from 'react';
import { i18n } from '#i18n';
import type { Store } from '../../../utils/store/database';
import { deleteDraft, type Draft } from '../../../utils/store/records';
import { Button } from '../../controls/button';
import { Section } from '../../controls/section';
import { shortDate } from '../../words/dates';
import styles from './aside.module.css';

interface DraftListProps {
  readonly store: Store;
  readonly drafts: readonly Draft[];
}

/** Replies begun and kept, newest first. */
export function DraftList({ store, drafts }: DraftListProps) {
  if (drafts.length === 0) return null;
  const newestFirst = drafts.toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return (
    <Section title={i18n.t('history.drafts.title')}>
      <ul className={styles.list}>
        {newestFirst.map((draft) => (
          <DraftItem key={draft.id} store={store} draft={draft} />
        ))}
      </ul>
    </Section>
  );
}

function DraftItem({ store, draft }: { readonly store: Store; readonly draft: Draft }) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(draft.text);
      setSaid(i18n.t('draft.copied'));
    } catch {
      setSaid(i18n.t('draft.copyFailed'));
    }
  };
  return (
    <li className={`${styles.item} ${open ? styles.open : ''}`}>
      <p className={styles.soft}>{shortDate(draft.at)}</p>
      <p className={styles.draft}>{draft.text}</p>
      <div className={styles.actions}>
        <Button
          look="quiet"
          aria-expanded={open}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {open ? i18n.t('history.drafts.fold') : i18n.t('history.drafts.read')}
        </Button>
        <Button look="quiet" onClick={() => void copy()}>
          {i18n.t('draft.copy')}
        </Button>
        <Button look="quiet" onClick={() => void deleteDraft(store, draft.id)}>
          {i18n.t('history.drafts.delete')}
        </Button>
      </div>
      <p role="status" className={styles.soft}>
        {said}
      </p>
    </li>
  );
}
