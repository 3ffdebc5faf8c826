import { companyDomainOf } from '../domain/addresses';
import { counterpartOf } from '../domain/participants';
import type { Person } from '../domain/person';
import type { ArchivedMessage } from '../mail/archives/define';
import { groupThreads, type ArchivedThread } from '../mail/archives/group-threads';
import type { ImportPlan, KnownMessage, PlannedThread, PlanSummary, ThreadSkipReason } from './define';

/**
 * Which threads an import adds. Left out: newsletters and machines, the user's own company, threads without another
 * side, people the user never wrote to (an advertiser is no client), and what the store already has.
 * @param engineVersion what an older engine found is found anew.
 */
export function planImport(
  messages: readonly ArchivedMessage[],
  ownAddresses: ReadonlySet<string>,
  known: readonly KnownMessage[],
  engineVersion: string,
): ImportPlan {
  const context: Context = {
    ownAddresses,
    correspondents: correspondentsOf(messages, ownAddresses),
    known: knownIndex(known, engineVersion),
  };
  const skipped: Record<ThreadSkipReason, number> = {
    automatic: 0,
    colleagues: 0,
    'never-answered': 0,
    'no-other-side': 0,
    known: 0,
  };
  const threads: PlannedThread[] = [];
  for (const thread of groupThreads(messages)) {
    const planned = planThread(thread, context);
    if (typeof planned === 'string') skipped[planned] += 1;
    else threads.push(planned);
  }
  return { threads, skipped };
}

/** A plan in numbers. */
export function summaryOf({ threads, skipped }: ImportPlan): PlanSummary {
  const all = threads.flatMap(({ messages, elsewhere }) => messages.filter(({ id }) => !elsewhere.has(id)));
  const dates = all.flatMap(({ sentAt }) => sentAt ?? []).sort();
  return {
    threads: threads.length,
    messages: all.length,
    correspondents: new Set(threads.map(({ client }) => client.email)).size,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    skipped,
  };
}

interface Context {
  readonly ownAddresses: ReadonlySet<string>;
  /** Addresses and company domains the user has written to. */
  readonly correspondents: ReadonlySet<string>;
  readonly known: KnownIndex;
}

interface KnownIndex {
  readonly ids: ReadonlySet<string>;
  /** Mailbox, sender and minute of writing. */
  readonly moments: ReadonlySet<string>;
}

function planThread({ id, messages }: ArchivedThread, context: Context): PlannedThread | ThreadSkipReason {
  const { ownAddresses, correspondents, known } = context;
  const personal = messages.filter(({ automatic }) => !automatic);
  if (personal.length === 0) return 'automatic';
  const client = counterpartOf({ messages: personal }, ownAddresses);
  if (client?.email == null) return 'no-other-side';
  const account = accountOf(personal, ownAddresses);
  if (account === null) return 'no-other-side';
  if (isColleague(client, ownAddresses)) return 'colleagues';
  if (!isCorrespondent(client, correspondents)) return 'never-answered';
  const place = JSON.stringify([account, id]);
  const isKnown = (message: ArchivedMessage): boolean => known.ids.has(`${place} ${message.id}`);
  const isElsewhere = (message: ArchivedMessage): boolean =>
    !isKnown(message) && known.moments.has(momentOf(account, message, ownAddresses));
  const elsewhere = new Set(personal.filter(isElsewhere).map((message) => message.id));
  if (personal.every((message) => isKnown(message) || elsewhere.has(message.id))) return 'known';
  return { account, threadId: id, client, messages: personal, elsewhere };
}

/** The mailbox of the thread: the own address that wrote or got most of it. */
function accountOf(messages: readonly ArchivedMessage[], ownAddresses: ReadonlySet<string>): string | null {
  const counts = new Map<string, number>();
  for (const { sender, recipients, deliveredTo } of messages) {
    for (const email of [sender.email, deliveredTo, ...recipients.map((person) => person.email)]) {
      if (email !== null && ownAddresses.has(email)) counts.set(email, (counts.get(email) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]));
  return most?.[0] ?? [...ownAddresses][0] ?? null;
}

function isColleague({ email }: Person, ownAddresses: ReadonlySet<string>): boolean {
  const domain = companyDomainOf(email);
  return domain !== null && [...ownAddresses].some((own) => companyDomainOf(own) === domain);
}

function isCorrespondent({ email }: Person, correspondents: ReadonlySet<string>): boolean {
  const domain = companyDomainOf(email);
  return correspondents.has(email ?? '') || (domain !== null && correspondents.has(domain));
}

function correspondentsOf(
  messages: readonly ArchivedMessage[],
  ownAddresses: ReadonlySet<string>,
): ReadonlySet<string> {
  const written = messages.filter(({ sender, automatic }) => !automatic && ownAddresses.has(sender.email ?? ''));
  const addresses = written.flatMap(({ recipients }) => recipients.flatMap(({ email }) => email ?? []));
  return new Set(addresses.flatMap((email) => [email, companyDomainOf(email) ?? email]));
}

function knownIndex(known: readonly KnownMessage[], engineVersion: string): KnownIndex {
  const current = known.filter((message) => message.engineVersion === engineVersion);
  return {
    ids: new Set(
      current.map(({ account, threadId, messageId }) => `${JSON.stringify([account, threadId])} ${messageId}`),
    ),
    moments: new Set(
      current.flatMap(({ account, sender, sentAt }) =>
        sender === null || sentAt === null ? [] : [JSON.stringify([account, sender, sentAt])],
      ),
    ),
  };
}

/** One person writes one mail a minute: the same moment from the same sender is the same message. */
function momentOf(account: string, { sender, sentAt }: ArchivedMessage, ownAddresses: ReadonlySet<string>): string {
  return JSON.stringify([account, ownAddresses.has(sender.email ?? '') ? 'me' : sender.email, sentAt]);
}
