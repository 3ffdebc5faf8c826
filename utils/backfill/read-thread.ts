import type { ThreadMessage } from '../domain/message';
import { authorOf } from '../domain/participants';
import type { ReportedMessage, ThreadReport } from '../domain/report';
import type { LanguagePack } from '../languages/define';
import { bodyText, MOST_BODY_BYTES } from '../mail/archives/body-text';
import type { ArchivedMessage, ArchiveKind } from '../mail/archives/define';
import { ENGINE_VERSION } from '../signals/engine';
import { resumeThread } from '../signals/resume';
import type { PlannedThread } from './define';

/** The files with what is needed to read and judge a thread of them. */
export interface ReadingContext {
  readonly files: readonly Blob[];
  readonly kinds: readonly ArchiveKind[];
  readonly ownAddresses: ReadonlySet<string>;
  readonly packs: readonly LanguagePack[];
}

/** A thread as the store takes it, and how many of its messages could not be read. */
export interface ReadThread {
  readonly report: ThreadReport;
  readonly unreadable: number;
}

/** Reads the bodies of a thread, finds what they show, and forgets them. */
export async function readThread(thread: PlannedThread, context: ReadingContext): Promise<ReadThread> {
  const { account, threadId, client, messages, elsewhere } = thread;
  const bodies = await Promise.all(messages.map((message) => bodyOf(message, context)));
  const read = messages.flatMap((message, index) => {
    const text = bodies[index] ?? null;
    return text === null ? [] : [{ archived: message, message: engineMessage(message, text, thread, context) }];
  });
  const analyses = resumeThread(
    read.map(({ message }) => message),
    [],
    context.packs,
  );
  const analysisOf = new Map(analyses.map((analysis) => [analysis.messageId, analysis]));
  return {
    unreadable: messages.length - read.length,
    report: {
      engineVersion: ENGINE_VERSION,
      account,
      threadId,
      subject: messages[0]?.subject ?? '',
      client,
      messages: read.flatMap(({ archived, message }): readonly ReportedMessage[] => {
        const analysis = analysisOf.get(message.id);
        if (analysis === undefined || elsewhere.has(message.id)) return [];
        const wordCount = (message.text ?? '').split(/\s+/u).filter(Boolean).length;
        return [{ author: message.author, sender: archived.sender, sentAt: archived.sentAt, wordCount, analysis }];
      }),
    },
  };
}

/** Null when the message is broken: it is counted and left out. */
async function bodyOf({ place }: ArchivedMessage, { files, kinds }: ReadingContext): Promise<string | null> {
  const file = files[place.file];
  if (file === undefined) return null;
  const bytes = await file.slice(place.start, Math.min(place.end, place.start + MOST_BODY_BYTES)).arrayBuffer();
  try {
    return await bodyText(new Uint8Array(bytes), kinds[place.file] === 'mbox');
  } catch {
    return null;
  }
}

function engineMessage(
  { id, sender, sentAt, subject }: ArchivedMessage,
  text: string,
  { client }: PlannedThread,
  { ownAddresses }: ReadingContext,
): ThreadMessage {
  const author = authorOf(sender, client, ownAddresses);
  return { id, author, authorName: sender.name, sentAt, subject, text };
}
