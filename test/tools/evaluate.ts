// How good the engine is on labelled threads: `npm run -s evaluate -- FILE.jsonl [--json]`.
import { parseArgs } from 'node:util';
import type { Finding } from '../../utils/domain/finding';
import { loadLanguages } from '../../utils/languages/load';
import type { LanguagePack } from '../../utils/languages/define';
import { analyseThread } from '../../utils/signals/engine';
import { InputError, runTool } from './evaluation/input';
import { scoreThreads, type Figures, type Scores, type Share } from './evaluation/score';
import { judgeAlone, rulesAlone } from './evaluation/sides';
import { readThreads, type LabelledThread } from './evaluation/threads';

const USAGE = 'usage: npm run -s evaluate -- FILE.jsonl [--json]';

await runTool('evaluate', async () => {
  const { file, json } = readArguments();
  const threads = await readThreads(file);
  const packs = await loadLanguages();
  const found = findingsIn(threads, packs);
  const scores = scoreThreads(threads, found);
  const alone = {
    rules: scoreThreads(threads, findingsIn(threads, rulesAlone(packs))),
    judge: scoreThreads(threads, findingsIn(threads, judgeAlone(packs))),
  };
  process.stdout.write(
    json
      ? `${JSON.stringify({ ...scores, alone, predictions: predictionsOf(threads, found) })}\n`
      : table(scores) + sideBySide({ 'rules alone': alone.rules, 'judge alone': alone.judge, both: scores }),
  );
});

function readArguments(): { readonly file: string; readonly json: boolean } {
  try {
    const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
    const [file] = positionals;
    if (file !== undefined && positionals.length === 1) return { file, json: values.json ?? false };
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : 'bad arguments'}\n${USAGE}`);
  }
  throw new InputError(USAGE);
}

function findingsIn(
  threads: readonly LabelledThread[],
  packs: readonly LanguagePack[],
): ReadonlyMap<string, readonly Finding[]> {
  const analyses = threads.flatMap(({ messages }) =>
    analyseThread(
      messages.map(({ id, from, fromName, date, subject, body }) => ({
        id,
        author: from,
        authorName: fromName || null,
        sentAt: date.slice(0, 16) || null,
        subject,
        text: body,
      })),
      packs,
    ),
  );
  return new Map(analyses.map(({ messageId, findings }) => [messageId, findings]));
}

/** An entry for every message, also those without a finding. */
function predictionsOf(threads: readonly LabelledThread[], found: ReadonlyMap<string, readonly Finding[]>) {
  return threads
    .flatMap(({ messages }) => messages)
    .map(({ id }) => ({
      id,
      signals: (found.get(id) ?? []).map(({ signal, quote, confidence }) => ({ signal, quote, confidence })),
    }));
}

function table(scores: Scores): string {
  const rows = Object.entries(scores.perSignal).map(([signal, figures]) => figuresRow(signal, figures));
  const { precision, recall, f1 } = scores.macro;
  return [
    `${'signal'.padEnd(20)} precision  recall  f1    right wrong missed`,
    ...rows,
    figuresRow('micro', scores.micro),
    `${'macro'.padEnd(20)} ${shown(precision)}       ${shown(recall)}    ${shown(f1)}`,
    `quote overlap ${shown(scores.quoteOverlap)}`,
    `troubled threads recognised ${shareOf(scores.troubledRecognised)}`,
    `healthy threads accused ${shareOf(scores.healthyAccused)}`,
    '',
  ].join('\n');
}

/** All signals together, and healthy threads accused, for each way to decide. */
function sideBySide(ways: Readonly<Record<string, Scores>>): string {
  const rows = Object.entries(ways).map(
    ([name, { micro, healthyAccused }]) => `${figuresRow(name, micro)}  healthy accused ${shareOf(healthyAccused)}`,
  );
  return ['', 'side by side', ...rows, ''].join('\n');
}

function figuresRow(name: string, { precision, recall, f1, right, wrong, missed }: Figures): string {
  const counts = [right, wrong, missed].map((count) => String(count).padStart(5)).join(' ');
  return `${name.padEnd(20)} ${shown(precision)}       ${shown(recall)}    ${shown(f1)}  ${counts}`;
}

function shown(value: number | null): string {
  return value === null ? '-   ' : value.toFixed(2);
}

function shareOf({ count, of }: Share): string {
  return `${count} of ${of}`;
}
