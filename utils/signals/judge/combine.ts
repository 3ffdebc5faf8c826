import type { Heard } from '../../domain/finding';
import type { Author } from '../../domain/person';
import { WORD_SIGNAL_IDS } from '../../domain/signal';
import type { JudgeModel } from './model';
import { ANY, OUTPUTS, type Scores } from './score';

/** What the one score is made of, besides a leaning of each signal. */
export const CUES = [
  'always',
  'own score',
  'any signal',
  'strongest other',
  'leads',
  'places behind',
  'positive part',
  'lead',
  'written by the provider',
  'written by a third',
  'any signal before',
  'own signal before',
  'messages before',
  'trouble before',
] as const;

const LEAST = -8;
const MESSAGES_COUNTED = 4;

/** Before the first message of a thread. */
export const NOTHING_HEARD: Heard = { loudest: new Array<number>(OUTPUTS).fill(LEAST), messages: 0, trouble: 0 };

/** What was heard once a message is added. Rounded, so that it is the same wherever it is kept. */
export function heardAfter({ loudest, messages, trouble }: Heard, { logits }: Scores): Heard {
  return {
    loudest: loudest.map((most, output) => rounded(Math.max(most, logits[output] ?? LEAST))),
    messages: Math.min(MESSAGES_COUNTED, messages + 1),
    trouble: rounded(trouble + 1 / (1 + Math.exp(-(logits[ANY] ?? LEAST)))),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Values of `CUES` for one signal. */
export function cuesOf(
  { logits }: Scores,
  signal: number,
  author: Author,
  { loudest, messages, trouble }: Heard = NOTHING_HEARD,
): readonly number[] {
  const own = Math.max(LEAST, logits[signal] ?? LEAST);
  let other = LEAST;
  let behind = 0;
  for (let output = 0; output < WORD_SIGNAL_IDS.length; output += 1) {
    if (output === signal) continue;
    const logit = logits[output] ?? LEAST;
    other = Math.max(other, logit);
    if (logit > own) behind += 1;
  }
  const any = Math.max(LEAST, logits[ANY] ?? LEAST);
  return [
    1,
    own,
    any,
    other,
    behind === 0 ? 1 : 0,
    Math.min(4, behind) / 4,
    Math.max(0, own),
    Math.max(0, own - other),
    author === 'me' ? 1 : 0,
    author === 'other' ? 1 : 0,
    loudest[ANY] ?? LEAST,
    loudest[signal] ?? LEAST,
    Math.min(MESSAGES_COUNTED, messages) / MESSAGES_COUNTED,
    trouble,
  ];
}

/** Probability that the message shows the signal; `rule` is whether its own words were found. */
export function probabilityOf(
  cues: readonly number[],
  signal: number,
  rule: boolean,
  model: Pick<JudgeModel, 'combine' | 'ruleBonus'>,
): number {
  const leaning = model.combine[CUES.length + signal] ?? 0;
  const logit = cues.reduce((total, cue, index) => total + cue * (model.combine[index] ?? 0), leaning);
  return 1 / (1 + Math.exp(-logit - (rule ? model.ruleBonus : 0)));
}
