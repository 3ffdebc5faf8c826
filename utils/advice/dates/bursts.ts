import { addDays, dayOf, minutesOf } from '../../domain/local-time';
import type { DateObservation } from '../../domain/client';
import type { ClientFacts } from '../../domain/facts';
import type { LocalDateTime } from '../../domain/reading';
import { inOrder, referenceDay } from '../history';
import type { DatedMessage } from '../history';

const WINDOW_DAYS = 90;
/** Three messages of one person within half an hour, none answered in between (W05). */
const BURST_MESSAGES = 3;
const BURST_MINUTES = 30;
/** As for every pattern: three, on two days. */
const LEAST_BURSTS = 3;
const LEAST_DAYS = 2;

/** The client keeps writing several messages in a short time without waiting for an answer (signals.md). */
export function bursts(facts: ClientFacts, now: LocalDateTime): DateObservation | null {
  const from = addDays(referenceDay(facts.messages, dayOf(now)), -WINDOW_DAYS);
  const recent = inOrder(facts.messages).filter(({ sentAt }) => dayOf(sentAt) >= from);
  const found = burstsIn(recent);
  const days = found.map(([first]) => dayOf(first));
  const [since, last] = [days[0], days.at(-1)];
  if (since === undefined || last === undefined) return null;
  if (found.length < LEAST_BURSTS || new Set(days).size < LEAST_DAYS) return null;
  return {
    signal: 'bursts',
    count: found.length,
    outOf: recent.filter(({ author }) => author === 'client').length,
    days: new Set(days).size,
    since,
    last,
    now: null,
    usual: null,
    unit: 'messages',
  };
}

/** First and last moment of each burst; a message belongs to one burst only. */
function burstsIn(messages: readonly DatedMessage[]): readonly (readonly [LocalDateTime, LocalDateTime])[] {
  const found: [LocalDateTime, LocalDateTime][] = [];
  let run: DatedMessage[] = [];
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (first !== undefined && last !== undefined && run.length >= BURST_MESSAGES) {
      found.push([first.sentAt, last.sentAt]);
    }
    run = [];
  };
  for (const message of messages) {
    if (message.author === 'other') continue;
    if (!continues(run[0], message)) close();
    if (message.author === 'client') run.push(message);
  }
  close();
  return found;
}

function continues(first: DatedMessage | undefined, message: DatedMessage): boolean {
  return (
    first !== undefined &&
    message.author === 'client' &&
    message.person !== null &&
    message.person === first.person &&
    minutesOf(message.sentAt) - minutesOf(first.sentAt) <= BURST_MINUTES
  );
}
