import { i18n } from '#i18n';
import type { JudgedPromise } from '../../../utils/domain/client';
import type { Store } from '../../../utils/store/database';
import { answerPromise } from '../../../utils/store/records';
import { Button } from '../../controls/button';
import { Section } from '../../controls/section';
import { shortDate } from '../../words/dates';
import { promisedWord, verdictWord } from '../../words/history-words';
import styles from './aside.module.css';

interface PromiseListProps {
  readonly store: Store;
  readonly promises: readonly JudgedPromise[];
}

/** What the client promised by when, and what became of it. An overdue promise asks; it accuses nobody. */
export function PromiseList({ store, promises }: PromiseListProps) {
  return (
    <Section title={i18n.t('history.promises.title')}>
      {promises.length === 0 && <p className={styles.soft}>{i18n.t('history.promises.none')}</p>}
      <ul className={styles.list}>
        {promises.toReversed().map((promise) => (
          <PromiseItem
            key={JSON.stringify([promise.threadId, promise.messageId, promise.about])}
            {...{ store, promise }}
          />
        ))}
      </ul>
    </Section>
  );
}

function PromiseItem({ store, promise }: { readonly store: Store; readonly promise: JudgedPromise }) {
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
