import type { KeepingKindId, ReplyChoice } from '../../utils/domain/draft';
import type { StepId } from '../../utils/domain/plan';
import type { WordSignalId } from '../../utils/domain/signal';
import { archetypesFor } from '../../utils/replies';

/** The reply that keeps working together and speaks to a signal. */
const KEEPING_REPLIES: Readonly<Record<WordSignalId, KeepingKindId>> = {
  'late-payment': 'payment-reminder-1',
  delay: 'check-in-rhythm',
  'hostile-tone': 'boundary',
  threat: 'boundary',
  'scope-dispute': 'scope-clarification',
  'excessive-demands': 'boundary',
  'impossible-request': 'scope-clarification',
  indecision: 'reset',
  'dismissed-advice': 'clarify-position',
  disrespect: 'boundary',
  'price-pressure': 'new-terms',
  'no-show': 'check-in-rhythm',
  interference: 'clarify-position',
  fatalism: 'reset',
  'unethical-request': 'boundary',
  'staff-warning': 'clarify-position',
};

/** The reply that carries a step out; null for what is not done by mail. */
const STEP_REPLIES: Readonly<Record<StepId, KeepingKindId | 'parting' | null>> = {
  'step-back': null,
  'reset-talk': 'reset',
  'change-rhythm': 'check-in-rhythm',
  'agree-reply-window': 'reply-window',
  renegotiate: 'new-rate',
  'renew-terms': 'new-terms',
  encourage: null,
  part: 'parting',
};

/** What the draft begins with: repair comes before parting (requirements.md 1c). `signals` best first. */
export function openingReply([signal]: readonly WordSignalId[]): ReplyChoice {
  return { kind: signal === undefined ? 'check-in-rhythm' : KEEPING_REPLIES[signal] };
}

/** The reply of a step; null where the step is no mail. */
export function replyForStep(step: StepId, signals: readonly WordSignalId[]): ReplyChoice | null {
  const kind = STEP_REPLIES[step];
  if (kind !== 'parting') return kind && { kind };
  return { kind, archetype: archetypesFor(signals)[0] ?? 'no-longer-a-fit' };
}
