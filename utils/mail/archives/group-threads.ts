import type { ArchivedMessage } from './define';

/** Messages that belong together, in order of writing; `id` is Gmail's where the archive tells, else `mid:` and the root's. */
export interface ArchivedThread {
  readonly id: string;
  readonly messages: readonly ArchivedMessage[];
}

/**
 * Threads by Gmail's own ids and by References (RFC 5322 3.6.4), never by subject: two clients write "Invoice".
 * The same message twice, from two folders, is one.
 */
export function groupThreads(messages: readonly ArchivedMessage[]): readonly ArchivedThread[] {
  const families = new Families();
  for (const { messageId, gmailThread, references } of messages) {
    const own = `mid:${messageId}`;
    if (gmailThread !== null) families.join(own, gmailThread);
    else for (const reference of references) families.join(`mid:${reference}`, own);
  }
  const threads = new Map<string, ArchivedMessage[]>();
  for (const message of messages) {
    const root = families.rootOf(`mid:${message.messageId}`);
    const thread = threads.get(root);
    if (thread) thread.push(message);
    else threads.set(root, [message]);
  }
  return [...threads.values()].map(threadOf);
}

function threadOf(members: readonly ArchivedMessage[]): ArchivedThread {
  const messages = [...new Map(members.map((message) => [message.messageId, message])).values()].sort(
    (one, other) => (one.sentAt ?? '').localeCompare(other.sentAt ?? '') || one.place.start - other.place.start,
  );
  const gmailThread = messages.find((message) => message.gmailThread !== null)?.gmailThread;
  const first = messages[0];
  const root = first?.references[0] ?? first?.messageId ?? '';
  return { id: gmailThread ?? `mid:${root}`, messages };
}

/** Who belongs to whom (union-find, with shortened paths). */
class Families {
  readonly #parent = new Map<string, string>();

  rootOf(member: string): string {
    let root = member;
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next;
    for (let at = member; at !== root;) {
      const next = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = next;
    }
    return root;
  }

  join(one: string, other: string): void {
    const [root, otherRoot] = [this.rootOf(one), this.rootOf(other)];
    if (root !== otherRoot) this.#parent.set(otherRoot, root);
  }
}
