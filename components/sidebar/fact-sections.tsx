import { i18n } from '#i18n';
import type { Assessment, JudgedPromise } from '../../utils/domain/client';
import { movedMeetingSentence, newVoiceSentence, observationSentence, replyTimesSentence } from '../words/date-words';
import { shortDate } from '../words/dates';
import { promisedThing, verdictWord } from '../words/promise-words';
import styles from './fact-sections.module.css';

/** Promises shown at once; older ones wait behind a disclosure. */
const LATEST_PROMISES = 3;
/** Moved meetings shown, the latest. */
const LATEST_MOVES = 3;
/** Who is known by name alone is known in one thread only, and not named here. */
const ADDRESS_KEY = 'address:';

/** What the dates of all mails with this client show, as counts. */
export function DateFacts({ assessment }: { readonly assessment: Assessment }) {
  const { observations, replyTimes } = assessment;
  const newVoices = assessment.newVoices.filter(({ person }) => person.startsWith(ADDRESS_KEY));
  const meetingMoves = assessment.meetingMoves.slice(-LATEST_MOVES);
  if (observations.length + meetingMoves.length + newVoices.length === 0 && replyTimes === null) return null;
  return (
    <section aria-label={i18n.t('dates.title')}>
      <h3 className={styles.heading}>{i18n.t('dates.title')}</h3>
      <ul className={styles.list}>
        {observations.map((observation) => (
          <li key={observation.signal}>{observationSentence(observation)}</li>
        ))}
        {newVoices.map((voice) => (
          <li key={voice.person}>{newVoiceSentence(voice)}</li>
        ))}
        {meetingMoves.map((move) => (
          <li key={move.messageId}>{movedMeetingSentence(move)}</li>
        ))}
        {replyTimes && <li>{replyTimesSentence(replyTimes)}</li>}
      </ul>
    </section>
  );
}

/** What the client promised for a day, and what became of it; the latest first. */
export function PromiseList({ promises }: { readonly promises: readonly JudgedPromise[] }) {
  if (promises.length === 0) return null;
  const latest = promises.toReversed();
  const older = latest.slice(LATEST_PROMISES);
  return (
    <section aria-label={i18n.t('promise.title')}>
      <h3 className={styles.heading}>{i18n.t('promise.title')}</h3>
      <Promises promises={latest.slice(0, LATEST_PROMISES)} />
      {older.length > 0 && (
        <details className={styles.more}>
          <summary>{i18n.t('promise.more', older.length, [String(older.length)])}</summary>
          <Promises promises={older} />
        </details>
      )}
    </section>
  );
}

function Promises({ promises }: { readonly promises: readonly JudgedPromise[] }) {
  return (
    <ul className={styles.list}>
      {promises.map(({ messageId, about, due, verdict }) => (
        <li key={`${messageId}:${about}:${due}`} className={styles.promise}>
          <span>
            {promisedThing(about)} <span className={styles.due}>{i18n.t('promise.due', [shortDate(due)])}</span>
          </span>
          <span className={`${styles.verdict} ${styles[verdict]}`}>{verdictWord(verdict)}</span>
        </li>
      ))}
    </ul>
  );
}
