import { companyDomainOf, normalAddress } from '../../domain/addresses';
import { dayOf } from '../../domain/local-time';
import type { Person } from '../../domain/person';
import type { LocalDateTime } from '../../domain/reading';
import type { ThreadAddress } from '../../domain/report';
import type { Store } from '../database';
import { addressKey, personKey } from './addresses';
import { identify } from './identify';
import type { Identity } from './identify';

/**
 * The client of a thread, made on the first report; null when the other side is no client, or the user. Somebody
 * unknown in a known thread belongs to the thread's client.
 */
export async function clientOfThread(
  store: Store,
  client: Person,
  thread: ThreadAddress,
  now: LocalDateTime,
): Promise<string | null> {
  const identity = await identify(store, client, thread);
  if (identity.kind === 'not-client' || identity.kind === 'me') return null;
  if (identity.kind === 'client') {
    await recordPerson(store, client, thread, identity.clientId);
    return identity.clientId;
  }
  const known = await store.database.threads.get([thread.account, thread.threadId]);
  const clientId = known?.clientId ?? (await addClient(store, client, now));
  await recordPerson(store, client, thread, clientId);
  return clientId;
}

/** Who a sender on the client's side is; somebody unknown becomes one of this client's people. */
export async function clientSender(
  store: Store,
  sender: Person,
  thread: ThreadAddress,
  clientId: string,
): Promise<Identity> {
  const identity = await identify(store, sender, thread);
  if (identity.kind === 'client') await recordPerson(store, sender, thread, identity.clientId);
  if (identity.kind !== 'unknown') return identity;
  await recordPerson(store, sender, thread, clientId);
  return { kind: 'client', clientId };
}

/** Learns another address of the user's from mail the user sent; addresses of clients are not taken over. */
export async function learnOwnAddress(store: Store, sender: Person, account: string): Promise<void> {
  const email = normalAddress(sender.email);
  if (email === null || email === account) return;
  const key = addressKey(email);
  if ((await store.database.people.get(key)) !== undefined) return;
  await store.database.people.put({ key, email, name: null, side: 'me', clientId: null });
}

async function addClient(store: Store, { name, email }: Person, now: LocalDateTime): Promise<string> {
  const id = store.newId();
  await store.database.clients.put({
    id,
    name: clientName(trimmed(name), email),
    familyOrFriend: false,
    note: null,
    since: dayOf(now),
    keepMonths: null,
  });
  return id;
}

/** People know their clients as persons, and companies by where these write from. */
function clientName(name: string | null, email: string | null): string {
  const company = companyDomainOf(email);
  if (name === null) return company ?? email ?? '?';
  return company === null ? name : `${name} (${company})`;
}

async function recordPerson(store: Store, person: Person, thread: ThreadAddress, clientId: string): Promise<void> {
  const key = personKey(person, thread);
  if (key === null) return;
  const known = await store.database.people.get(key);
  const name = trimmed(person.name) ?? known?.name ?? null;
  if (known === undefined || (known.side === 'client' && known.name !== name)) {
    await store.database.people.put({ key, email: normalAddress(person.email), name, side: 'client', clientId });
  }
  const domain = companyDomainOf(person.email);
  if (domain === null || domain === companyDomainOf(thread.account)) return;
  if ((await store.database.domains.get(domain)) === undefined) await store.database.domains.put({ domain, clientId });
}

function trimmed(name: string | null): string | null {
  const text = name?.trim() ?? '';
  return text === '' ? null : text;
}
