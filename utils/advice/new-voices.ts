import { addDays, dayOf, daysBetween } from '../domain/local-time';
import type { NewVoice } from '../domain/client';
import type { ClientFacts } from '../domain/facts';
import { inOrder } from './history';
import { occurrences } from './patterns';

const SETTLED_MESSAGES = 3;
const SETTLED_DAYS = 14;
const SOON_DAYS = 14;

/**
 * People who joined the client's side after the relationship had settled and, within 14 days, overruled what was
 * agreed (W17). A new address alone is a new contact, nothing more.
 */
export function newVoicesOf({ messages, findings }: ClientFacts): readonly NewVoice[] {
  const written = inOrder(messages).filter(({ author }) => author === 'client');
  const start = written[0];
  if (start === undefined) return [];
  const people = new Set(written.flatMap(({ person }) => person ?? []));
  return [...people].flatMap((person): readonly NewVoice[] => {
    const index = written.findIndex((message) => message.person === person);
    const since = dayOf(written[index]?.sentAt ?? start.sentAt);
    if (index < SETTLED_MESSAGES || daysBetween(dayOf(start.sentAt), since) < SETTLED_DAYS) return [];
    const overruling = occurrences(
      findings.filter(
        ({ signal, person: by, day }) =>
          signal === 'interference' && by === person && day !== null && day <= addDays(since, SOON_DAYS),
      ),
    );
    return overruling.length === 0 ? [] : [{ person, since, findings: overruling.length }];
  });
}
