import type { Answers } from '../domain/answer';
import type { Assessment } from '../domain/client';
import { addDays } from '../domain/local-time';
import type { LocalDate } from '../domain/local-time';
import type { StepId } from '../domain/plan';
import type { SignalId } from '../domain/signal';

/** Why a step is suggested; phrased in the user's language elsewhere. */
export type StepReason =
  | 'abuse-confirmed'
  | 'repair-had-no-effect'
  | 'not-worth-it'
  | 'still-not-worth-it'
  | 'contract-ends-soon'
  | 'agreed-window-missed'
  | 'answers-slow'
  | 'strained'
  | 'first-look'
  | 'pattern-remains'
  | 'discouragement';

/** What the rules look at. */
export interface StepContext {
  readonly assessment: Assessment;
  readonly answers: Answers;
  /** Steps taken at any time. */
  readonly taken: ReadonlySet<StepId>;
  readonly today: LocalDate;
}

/** One rung of the ladder. */
interface StepRule {
  readonly step: StepId;
  readonly reason: StepReason;
  /** Rows of requirements.md. */
  readonly sources: readonly string[];
  readonly applies: (context: StepContext) => boolean;
}

const CONTRACT_NOTICE_DAYS = 45;

/** The ladder, in the order in which the rules are asked; the first that applies is the suggestion. */
export const STEP_RULES: readonly StepRule[] = [
  {
    step: 'part',
    reason: 'abuse-confirmed',
    sources: ['W23', 'W29', 'P34'],
    applies: ({ answers }) => answers['abused-by-phone'] === true || answers['request-was-unethical'] === true,
  },
  {
    step: 'part',
    reason: 'still-not-worth-it',
    sources: ['W22', 'R5'],
    applies: (context) => isUnprofitable(context) && context.taken.has('renegotiate'),
  },
  {
    step: 'part',
    reason: 'repair-had-no-effect',
    sources: ['W08', 'R4'],
    applies: ({ assessment }) => isTroubled(assessment) && assessment.repairs.at(-1)?.verdict === 'no-change',
  },
  {
    step: 'renegotiate',
    reason: 'not-worth-it',
    sources: ['W22', 'R5'],
    applies: isUnprofitable,
  },
  {
    step: 'renew-terms',
    reason: 'contract-ends-soon',
    sources: ['R6', 'P20'],
    applies: ({ assessment, answers, today }) => {
      const end = answers['contract-end'];
      const soon = end !== undefined && end >= today && end <= addDays(today, CONTRACT_NOTICE_DAYS);
      return soon && needsCare(assessment);
    },
  },
  {
    step: 'reset-talk',
    reason: 'strained',
    sources: ['R2'],
    applies: ({ assessment }) => isTroubled(assessment),
  },
  {
    step: 'agree-reply-window',
    reason: 'agreed-window-missed',
    sources: ['W19', 'R4'],
    applies: ({ assessment, answers }) => answers['reply-window'] !== undefined && isSlow(assessment),
  },
  {
    step: 'change-rhythm',
    reason: 'answers-slow',
    sources: ['W15', 'R3'],
    applies: ({ assessment, answers }) => answers['reply-window'] === undefined && isSlow(assessment),
  },
  {
    step: 'step-back',
    reason: 'first-look',
    sources: ['R1'],
    applies: ({ assessment, taken }) => needsCare(assessment) && !taken.has('step-back'),
  },
  {
    step: 'reset-talk',
    reason: 'pattern-remains',
    sources: ['R2'],
    applies: ({ assessment, taken }) => needsCare(assessment) && taken.has('step-back'),
  },
  {
    step: 'encourage',
    reason: 'discouragement',
    sources: ['W21', 'R7'],
    applies: ({ assessment }) => holds(assessment, ['fatalism']),
  },
];

function needsCare({ level }: Assessment): boolean {
  return level !== 'fine' && level !== 'too-little-mail';
}

function isTroubled({ level }: Assessment): boolean {
  return level === 'strained' || level === 'consider-parting';
}

function isSlow(assessment: Assessment): boolean {
  return holds(assessment, ['slow-replies', 'silence']);
}

function holds({ patterns }: Assessment, signals: readonly SignalId[]): boolean {
  return patterns.some(({ signal, established }) => established && signals.includes(signal));
}

/** The user's own figures: earned less an hour than needed (W22). */
function isUnprofitable({ answers }: StepContext): boolean {
  const { 'hourly-rate': rate, 'hourly-rate-needed': needed } = answers;
  return rate !== undefined && needed !== undefined && rate < needed;
}
