import type { LocalDate } from '../domain/local-time';
import type { SignalId } from '../domain/signal';
import type { ThreadAddress } from '../domain/report';
import type { Store } from './database';
import { cipherFor } from './lock/session';
import type { Cipher, SealedText } from './lock/cipher';
import { isMuted } from './mutes';

/** A text of the history that can be searched. */
export type SearchableText = { readonly clientId: string; readonly text: string } & (
  | ({ readonly kind: 'quote'; readonly signal: SignalId; readonly day: LocalDate } & ThreadAddress)
  | { readonly kind: 'note' }
  | { readonly kind: 'draft'; readonly day: LocalDate }
);

/** A text ready to be searched: without case and accents. */
export interface IndexedText {
  readonly item: SearchableText;
  readonly folded: string;
}

/**
 * Every quote the user did not reject, every note and every draft, newest quotes first. Usable in a live query.
 * @throws LockedError while the lock is on, and Dexie's errors.
 */
export async function searchIndex(store: Store): Promise<readonly IndexedText[]> {
  const cipher = await cipherFor(store);
  const { findings, mutes, clients, drafts } = store.database;
  const [found, muted, noted, drafted] = await Promise.all([
    findings.toArray(),
    mutes.toArray(),
    clients.filter(({ note }) => note !== null).toArray(),
    drafts.toArray(),
  ]);
  const shown = found.filter((row) => !isMuted(row, muted)).sort((one, other) => (one.day < other.day ? 1 : -1));
  return Promise.all([
    ...noted.map(({ id, note }) => indexed(cipher, note ?? '', (text) => ({ kind: 'note', clientId: id, text }))),
    ...drafted.map(({ clientId, text: sealed, at }) =>
      indexed(cipher, sealed, (text) => ({ kind: 'draft', clientId, text, day: at.slice(0, 10) })),
    ),
    ...shown.map(({ clientId, quote, signal, day, account, threadId }) =>
      indexed(cipher, quote, (text) => ({ kind: 'quote', clientId, text, signal, day, account, threadId })),
    ),
  ]);
}

/** Texts that hold every word of `query`, at most `most` of them. */
export function searchTexts(index: readonly IndexedText[], query: string, most: number): readonly SearchableText[] {
  const words = foldForSearch(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hits: SearchableText[] = [];
  for (const { item, folded } of index) {
    if (!words.every((word) => folded.includes(word))) continue;
    hits.push(item);
    if (hits.length === most) break;
  }
  return hits;
}

/** Without case and accents, so that "facturación" is found as "facturacion". */
export function foldForSearch(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

async function indexed(
  cipher: Cipher,
  sealed: SealedText,
  item: (text: string) => SearchableText,
): Promise<IndexedText> {
  const text = await cipher.open(sealed);
  return { item: item(text), folded: foldForSearch(text) };
}
