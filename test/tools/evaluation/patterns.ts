// Hits of every pattern on labelled rows and on ordinary mail, worst first:
// `npx tsx --tsconfig tsconfig.json test/tools/evaluation/patterns.ts CODE TRAIN.jsonl [ORDINARY.jsonl …]`.
import { loadLanguages } from '../../../utils/languages/load';
import { readMessage } from '../../../utils/signals/engine';
import { SIGNAL_RULES } from '../../../utils/signals/catalog';
import { InputError, jsonLines, runTool, textField } from './input';

/** Rows come in blocks that share plots; every third block is held out and never listed. */
const BLOCK = 50;
const EXAMPLES = 2;

interface Hits {
  right: number;
  wrong: number;
  ordinary: number;
  readonly examples: string[];
}

await runTool('patterns', async () => {
  const [code, train, ...ordinary] = process.argv.slice(2);
  if (code === undefined || train === undefined)
    throw new InputError('usage: patterns.ts CODE TRAIN.jsonl [ORDINARY.jsonl …]');
  const packs = (await loadLanguages()).filter((pack) => pack.code === code);
  const hits = new Map<string, Hits>();
  const read = (text: string, author: 'me' | 'client') =>
    readMessage({ id: '', author, authorName: null, sentAt: null, subject: '', text }, packs);
  let index = 0;
  for await (const { row } of jsonLines(train)) {
    const heldOut = Math.floor(index / BLOCK) % 3 === 2;
    index += 1;
    if (heldOut) continue;
    const text = textField(row, 'text');
    for (const { act, pattern, strength } of read(text, row.from === 'me' ? 'me' : 'client').acts) {
      const right = signalsOf(act).some((signal) => (row.signals as readonly string[]).includes(signal));
      count(hits, `${act} (${strength}) ${pattern}`, right ? 'right' : 'wrong', text);
    }
  }
  for (const file of ordinary) {
    for await (const { row } of jsonLines(file)) {
      const { text, acts } = read(textField(row, 'body') || textField(row, 'text'), 'client');
      for (const { act, pattern, strength, sentence } of acts) {
        count(hits, `${act} (${strength}) ${pattern}`, 'ordinary', text.slice(sentence.start, sentence.end));
      }
    }
  }
  const harm = ({ wrong, ordinary: seen }: Hits): number => wrong + seen;
  for (const [name, hit] of [...hits].sort(([, one], [, other]) => harm(other) - harm(one))) {
    const examples = hit.examples.map((example) => `\n    ${example.replaceAll(/\s+/g, ' ').slice(0, 160)}`).join('');
    process.stdout.write(`${hit.right} right, ${hit.wrong} wrong, ${hit.ordinary} ordinary | ${name}${examples}\n`);
  }
});

function signalsOf(act: string): readonly string[] {
  return SIGNAL_RULES.filter(({ evidence }) => evidence.some((one) => one.act === act)).map(({ id }) => id);
}

function count(hits: Map<string, Hits>, name: string, kind: 'right' | 'wrong' | 'ordinary', text: string): void {
  const hit = hits.get(name) ?? { right: 0, wrong: 0, ordinary: 0, examples: [] };
  hit[kind] += 1;
  if (kind !== 'right' && hit.examples.length < EXAMPLES) hit.examples.push(text);
  hits.set(name, hit);
}
