import { i18n } from '#i18n';
import type { JudgedPromise } from '../../../utils/domain/client';
import type { Store } from '../../../utils/store/database';
import { answerPromise } from '../../../utils/store/records';
import type { TimelineEntry } from '../../../utils/store/timeline';
import { Button } from '../../controls/button';
import { Section } from '../../controls/section';
import { shortDate } from '../../words/dates';
import { promisedWord, verdictWord } from '../../words/history-words';
import styles from './aside.module.css';

interface PromiseListProps {
  readonly store: Store;
  readonly timeline: readonly TimelineEntry[];
}

type PromiseEntry = Extract<TimelineEntry, { readonly kind: 'promise' }>;

/** What the client promised by when, and what became of it. An overdue promise asks; it accuses nobody. */
export function PromiseList({ store, timeline }: PromiseListProps) {
  const promises = timeline
    .filter((entry): entry is PromiseEntry => entry.kind === 'promise')
    .sort((one, other) => other.promise.due.localeCompare(one.promise.due));
  return (
    <Section title={i18n.t('history.promises.title')}>
      {promises.length === 0 && <p className={styles.soft}>{i18n.t('history.promises.none')}</p>}
      <ul className={styles.list}>
        {promises.map((entry) => (
          <PromiseItem key={keyOf(entry)} store={store} entry={entry} />
        ))}
      </ul>
    </Section>
  );
}

function PromiseItem({ store, entry: { promise, quote } }: { readonly store: Store; readonly entry: PromiseEntry }) {
  const { about, due, verdict, answer } = promise;
  const say = (next: JudgedPromise['answer']): void => {
    void answerPromise(store, promise, next);
  };
  return (
    <li className={styles.item}>
      <p className={styles.row}>
        <span>{promisedWord(about)}</span>
        <span className={styles.verdict} data-verdict={verdict}>
          {verdictWord(verdict)}
        </span>
      </p>
      <p className={styles.soft}>{i18n.t('history.promise.due', [shortDate(due)])}</p>
      {quote !== null && <blockquote className={styles.quote}>{quote}</blockquote>}
      {verdict === 'overdue' && (
        <p className={styles.ask}>
          {i18n.t('history.promise.ask')}
          <Button
            look="quiet"
            onClick={() => {
              say('kept');
            }}
          >
            {i18n.t('history.promise.sayKept')}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              say('broken');
            }}
          >
            {i18n.t('history.promise.sayBroken')}
          </Button>
        </p>
      )}
      {answer !== null && (
        <p className={styles.ask}>
          {i18n.t('history.promise.yourWord')}
          <Button
            look="quiet"
            onClick={() => {
              say(null);
            }}
          >
            {i18n.t('panel.undo')}
          </Button>
        </p>
      )}
    </li>
  );
}

function keyOf({ promise: { account, threadId, messageId, about } }: PromiseEntry): string {
  return JSON.stringify([account, threadId, messageId, about]);
}
