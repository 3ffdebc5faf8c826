import { useContext, useState } from 'react';
import { i18n } from '#i18n';
import type { FactKey, FactSource } from '../../../utils/domain/reply-facts';
import type { ThreadReading } from '../../../utils/domain/reading';
import { Button } from '../../controls/button';
import { shortDate } from '../../words/dates';
import { factName } from '../../words/fact-words';
import { PanelActionsContext } from '../panel-actions';
import styles from './facts.module.css';

/** A fact as the text says it. */
export interface SpokenFact {
  readonly fact: FactKey;
  readonly text: string;
  readonly from: FactSource;
}

interface KnownFactProps {
  readonly fact: SpokenFact;
  readonly reading: ThreadReading;
}

/** One fact of the text; a click says where it comes from. */
export function KnownFact({ fact: { fact, text, from }, reading }: KnownFactProps) {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span className={styles.name}>{factName(fact)}:</span> {text}
      </button>
      {open && <Source from={from} reading={reading} />}
    </li>
  );
}

function Source({ from, reading }: { readonly from: FactSource; readonly reading: ThreadReading }) {
  const { showQuote } = useContext(PanelActionsContext);
  switch (from.kind) {
    case 'user':
      return <p className={styles.source}>{i18n.t('fact.from.user')}</p>;
    case 'card':
      return <p className={styles.source}>{i18n.t('fact.from.card')}</p>;
    case 'default':
      return <p className={styles.source}>{i18n.t('fact.from.proposal')}</p>;
    case 'thread': {
      const { messageId, quote } = from;
      const date = reading.messages.find(({ id }) => id === messageId)?.date ?? null;
      return (
        <p className={styles.source}>
          {i18n.t('fact.from.thread', [shortDate(date), quote])}{' '}
          <Button look="quiet" onClick={() => void showQuote(messageId, quote)}>
            {i18n.t('panel.showInMail')}
          </Button>
        </p>
      );
    }
  }
}
