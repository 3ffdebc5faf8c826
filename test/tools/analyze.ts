// The engine over mail files: `npm run -s analyze -- FILE… [--me ADDRESS]` prints one JSON line a message.
import { parseArgs } from 'node:util';
import type { ThreadState } from '../../utils/domain/finding';
import { loadLanguages } from '../../utils/languages/load';
import { analyseMessage } from '../../utils/signals/engine';
import { NOTHING_OPEN } from '../../utils/signals/state';
import { InputError, runTool } from './evaluation/input';
import { messagesOf, type FileMessage } from './evaluation/mail-files';

const USAGE = 'usage: npm run -s analyze -- FILE.eml|FILE.mbox|FILE.jsonl … [--me ADDRESS]';
/** States kept at once; the oldest thread is forgotten first, so that a large mailbox needs little memory. */
const MOST_THREADS = 5000;

await runTool('analyze', async () => {
  const { files, me } = readArguments();
  const packs = await loadLanguages();
  for (const file of files) {
    const states = new Map<string, ThreadState>();
    for await (const message of messagesOf(file)) {
      const key = threadOf(message);
      const author = message.from !== '' && message.from === me ? 'me' : 'client';
      const { id, subject, body: text } = message;
      const engineMessage = { id, author, authorName: null, sentAt: localDate(message.date), subject, text } as const;
      const { findings, stateAfter } = analyseMessage(engineMessage, states.get(key) ?? NOTHING_OPEN, packs);
      remember(states, key, stateAfter);
      const signals = findings.map(({ signal, quote, confidence }) => ({ signal, quote, confidence }));
      process.stdout.write(`${JSON.stringify({ id, signals })}\n`);
    }
  }
});

function readArguments(): { readonly files: readonly string[]; readonly me: string | undefined } {
  const { values, positionals } = parseArguments();
  if (positionals.length === 0) throw new InputError(USAGE);
  return { files: positionals, me: values.me?.trim().toLowerCase() };
}

function parseArguments() {
  try {
    return parseArgs({ options: { me: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : 'bad arguments'}\n${USAGE}`);
  }
}

/** Messages belong together by the file's own thread, else by subject; without either a message stands alone. */
function threadOf({ id, thread, subject }: FileMessage): string {
  if (thread !== '') return `thread ${thread}`;
  let plain = subject.trim().toLowerCase();
  while (/^(?:re|fwd?|aw|wg|rv)\s*:/.test(plain)) plain = plain.slice(plain.indexOf(':') + 1).trim();
  return plain === '' ? `message ${id}` : `subject ${plain}`;
}

function localDate(date: string): string | null {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.exec(date)?.[0] ?? null;
}

function remember(states: Map<string, ThreadState>, key: string, state: ThreadState): void {
  states.delete(key);
  states.set(key, state);
  const oldest = states.keys().next();
  if (states.size > MOST_THREADS && !oldest.done) states.delete(oldest.value);
}
