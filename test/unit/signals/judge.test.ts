import { describe, expect, it } from 'vitest';
import { WORD_SIGNAL_IDS } from '../../../utils/domain/signal';
import { loadLanguages } from '../../../utils/languages/load';
import { analyseMessage, readMessage } from '../../../utils/signals/engine';
import { cuesOf, CUES, heardAfter, NOTHING_HEARD, probabilityOf } from '../../../utils/signals/judge/combine';
import { featuresOf } from '../../../utils/signals/judge/features';
import { judge } from '../../../utils/signals/judge/judge';
import { modelOf, packRows, packWeights, unpackRows, unpackWeights } from '../../../utils/signals/judge/model';
import { ANY, OUTPUTS, scoresOf, stretchesOf } from '../../../utils/signals/judge/score';
import { lexiconOf } from '../../../utils/signals/lexicon';
import { NOTHING_OPEN } from '../../../utils/signals/state';

const packs = await loadLanguages();
const english = packs.find(({ code }) => code === 'en')!;

function message(text: string, author: 'me' | 'client' = 'client') {
  return { id: 'm', author, authorName: null, sentAt: null, subject: '', text };
}

function caseOf(text: string) {
  const reading = readMessage(message(text), [english]);
  const features = featuresOf({ ...reading, author: 'client' }, NOTHING_OPEN, lexiconOf(english));
  return { text: reading.text, author: 'client' as const, features, found: [] };
}

describe.each(packs)('the judge of $code', (pack) => {
  it('has a table of the size that its features need, a threshold a signal, and asks for more than an even chance', () => {
    const model = modelOf(pack.judge!);
    const rows = unpackRows(pack.judge!.rows);
    expect(rows.length).toBeGreaterThan(10_000);
    expect(model.weights.length - rows.length * OUTPUTS).toBeLessThan(2);
    expect(rows.every((row) => model.places[row]! > 0)).toBe(true);
    expect(model.combine).toHaveLength(CUES.length + WORD_SIGNAL_IDS.length);
    expect(model.thresholds).toHaveLength(WORD_SIGNAL_IDS.length);
    expect(Math.min(...model.thresholds)).toBeGreaterThan(0.5);
  });

  it('counts a rule in favour of its signal', () => {
    expect(pack.judge!.ruleBonus).toBeGreaterThan(0);
  });

  it('fits a third of the budget of all languages', () => {
    expect(JSON.stringify(pack.judge).length).toBeLessThan(500_000);
  });
});

it.each([
  ['en', 'Thanks Sam, that looks great. Shall we speak on Tuesday at ten?'],
  ['en', 'Paid this morning, thank you for the quick work.'],
  ['es', 'Muchas gracias, Ana. Nos vemos el martes a las diez.'],
  ['de', 'Vielen Dank für den Entwurf, er gefällt uns sehr. Bis Dienstag!'],
])('stays silent on ordinary mail in %s: %s', (_, text) => {
  expect(analyseMessage(message(text), NOTHING_OPEN, packs).findings).toEqual([]);
});

it('points at exact words of the sentence that speaks for the signal', () => {
  const text = 'Hello Sam. The sun is out here. My nephew could do this in an afternoon.';
  const ready = {
    ...modelOf(english.judge!),
    thresholds: WORD_SIGNAL_IDS.map((id) => (id === 'disrespect' ? 0 : 1.1)),
  };
  const [finding] = judge(caseOf(text), ready).findings;
  expect(finding).toMatchObject({ signal: 'disrespect', why: 'reads-like-disrespect' });
  expect(text.slice(finding!.start, finding!.start + finding!.quote.length)).toBe(finding!.quote);
  expect(finding!.quote).toContain('nephew');
});

it('does not show what a rule found when its score is low', () => {
  const wary = { ...modelOf(english.judge!), thresholds: WORD_SIGNAL_IDS.map(() => 1.1) };
  const found = [
    { signal: 'delay', quote: 'the sun is out', start: 0, confidence: 0.9, why: 'x', author: 'client' },
  ] as const;
  expect(judge({ ...caseOf('the sun is out here today'), found }, wary).findings).toEqual([]);
});

it('has nothing to say to a message without words', () => {
  expect(judge(caseOf(''), modelOf(english.judge!)).findings).toEqual([]);
});

it('keeps signs and rough sizes of weights when it packs them', () => {
  const weights = Float32Array.from([0, 1, -1, 0.5, -0.02, 2]);
  const back = unpackWeights(packWeights(weights, [1, 2]), [1, 2]);
  back.forEach((weight, index) => {
    expect(Math.abs(weight - weights[index]!)).toBeLessThan(0.2);
  });
});

it('finds the kept rows again when it packs them', () => {
  const rows = [0, 1, 127, 128, 129, 40_000, 1_048_575];
  expect([...unpackRows(packRows(rows))]).toEqual(rows);
  expect([...unpackRows(packRows([]))]).toEqual([]);
});

it('hears a thread: trouble before makes a message after it no quieter, and is never forgotten', () => {
  const quiet = { logits: new Float32Array(OUTPUTS).fill(-6), places: [] };
  const loud = { logits: new Float32Array(OUTPUTS).fill(2), places: [] };
  const calm = heardAfter(NOTHING_HEARD, quiet);
  const strained = heardAfter(calm, loud);
  expect(calm.messages).toBe(1);
  expect(strained.trouble).toBeGreaterThan(calm.trouble);
  expect(heardAfter(strained, quiet).loudest).toEqual(strained.loudest);
});

it('reads a message sentence by sentence, in pairs and as a whole', () => {
  expect(stretchesOf(3)).toEqual([
    { first: 0, last: 1 },
    { first: 0, last: 2 },
    { first: 1, last: 2 },
    { first: 1, last: 3 },
    { first: 2, last: 3 },
    { first: 0, last: 3 },
  ]);
});

it('lets the best place of a message count', () => {
  const model = modelOf(english.judge!);
  const alone = scoresOf(caseOf('Are you people idiots?').features, model).logits;
  const among = scoresOf(caseOf('Are you people idiots? The sun is out here.').features, model).logits;
  const hostile = WORD_SIGNAL_IDS.indexOf('hostile-tone');
  expect(Math.abs(alone[hostile]! - among[hostile]!)).toBeLessThan(1.5);
  expect(alone).toHaveLength(ANY + 1);
});

it('makes a finding likelier when a rule found it', () => {
  const logits = new Float32Array(OUTPUTS).fill(-2);
  const cues = cuesOf({ logits, places: [] }, 0, 'client');
  const model = { combine: new Array<number>(CUES.length + WORD_SIGNAL_IDS.length).fill(0.1), ruleBonus: 2 };
  const probability = (rule: boolean) => probabilityOf(cues, 0, rule, model);
  expect(probability(true)).toBeGreaterThan(probability(false));
});
