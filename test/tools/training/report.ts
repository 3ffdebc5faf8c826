// The report card of a trained judge, in Markdown.
import { WORD_SIGNAL_IDS } from '../../../utils/domain/signal';
import { GROUPS } from '../../../utils/signals/judge/features';
import { exampleSetOf, type ExampleSet, type Selection } from './example-set';
import type { GroupId } from './examples';
import type { Material } from './material';
import { outcomesOf, outOfFold, type Outcome, type Trained } from './train-language';

/** Figures by cross-validation over threads; with `full` also what each kind of feature and more text bring. */
export function reportOf(material: Material, set: ExampleSet, trained: Trained, full: boolean): string {
  const { outcomes, threshold, ruleBonus, ordinary } = trained;
  const speaking = ordinary.filter((probability) => probability >= threshold).length;
  const lines = [
    `# The judge of ${material.pack.code}`,
    '',
    `Learned from ${material.rows.length} rows, ${material.messages.length} messages of threads and ${material.ordinary.length} ordinary texts, and, by kinds of things alone, from ${set.shared.length} examples of the other languages. Figures are of threads not trained on (three folds by thread).`,
    '',
    `Threshold ${threshold}; a rule adds ${ruleBonus} to the log odds. Ordinary mail held out: ${speaking} of ${ordinary.length} texts speak.`,
    '',
    '| signal | precision | recall | right | wrong | missed |',
    '| --- | --- | --- | --- | --- | --- |',
    ...WORD_SIGNAL_IDS.map((id) =>
      row(
        id,
        outcomes.filter(({ signal }) => signal === id),
        shownAt(threshold),
      ),
    ),
    row('all', outcomes, shownAt(threshold)),
    row('rules alone', outcomes, ({ ruled }) => ruled),
    `Healthy threads accused: ${accused(outcomes, threshold)}.`,
    '',
    '## Calibration',
    '',
    '| said | was | cases |',
    '| --- | --- | --- |',
    ...calibration(outcomes),
    ...(full ? variantsOf(material, set) : []),
    '',
  ];
  return lines.join('\n');
}

type Shown = (outcome: Outcome) => boolean;

function shownAt(threshold: number): Shown {
  return ({ probability }) => probability >= threshold;
}

function row(name: string, outcomes: readonly Outcome[], shown: Shown): string {
  const right = outcomes.filter((outcome) => outcome.right && shown(outcome)).length;
  const wrong = outcomes.filter((outcome) => !outcome.right && shown(outcome)).length;
  const missed = outcomes.filter((outcome) => outcome.right && !shown(outcome)).length;
  const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2));
  return `| ${name} | ${share(right, right + wrong)} | ${share(right, right + missed)} | ${right} | ${wrong} | ${missed} |`;
}

function accused(outcomes: readonly Outcome[], threshold: number): string {
  const healthy = outcomes.filter(({ healthyThread }) => healthyThread !== null);
  const spoken = healthy.filter(({ probability }) => probability >= threshold);
  const count = (list: readonly Outcome[]): number => new Set(list.map(({ healthyThread }) => healthyThread)).size;
  return `${count(spoken)} of ${count(healthy)}`;
}

const BANDS = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.01] as const;

function calibration(outcomes: readonly Outcome[]): readonly string[] {
  return BANDS.slice(1).map((upper, index) => {
    const lower = BANDS[index] ?? 0;
    const within = outcomes.filter(({ probability }) => probability >= lower && probability < upper);
    const right = within.filter((outcome) => outcome.right).length;
    const share = within.length === 0 ? '-' : (right / within.length).toFixed(2);
    return `| ${lower} to ${Math.min(1, upper)} | ${share} | ${within.length} |`;
  });
}

/** Average precision and recall at precision 0.8 of the judge alone, with parts left out and with less text. */
function variantsOf(material: Material, set: ExampleSet): readonly string[] {
  const without = (group: GroupId): ExampleSet => exampleSetOf(material, set.shared, [group]);
  const variants: readonly (readonly [string, () => ExampleSet, Selection])[] = [
    ['all', () => set, {}],
    ['without other languages', () => ({ ...set, shared: [] }), {}],
    ...GROUPS.map((group) => [`without ${group}`, () => without(group), {}] as const),
    ...[0.25, 0.5].map((share) => [`${share * 100} % of the rows`, () => set, { share }] as const),
  ];
  return [
    '',
    '## What each part brings (judge alone)',
    '',
    '| | average precision | recall at precision 0.8 |',
    '| --- | --- | --- |',
    ...variants.map(([name, examples, selection]) => {
      const { average, recall } = rankingOf(outcomesOf(material, outOfFold(material, examples(), selection), 0));
      return `| ${name} | ${average.toFixed(3)} | ${recall.toFixed(3)} |`;
    }),
  ];
}

function rankingOf(outcomes: readonly Outcome[]): { readonly average: number; readonly recall: number } {
  const sorted = [...outcomes].sort((one, other) => other.probability - one.probability);
  const all = sorted.filter(({ right }) => right).length;
  let right = 0;
  let average = 0;
  let recall = 0;
  for (const [index, outcome] of sorted.entries()) {
    if (outcome.right) right += 1;
    if (outcome.right) average += right / (index + 1) / all;
    if (right / (index + 1) >= 0.8) recall = right / all;
  }
  return { average, recall };
}
