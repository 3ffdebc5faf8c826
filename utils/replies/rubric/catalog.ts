import { handoverNamed, moneyNamed, openWorkNamed, referralNamed, thanksGiven } from './contents';
import { concreteEnd, decisionFirst, enoughNotice } from './decision';
import { PASS, type Rule } from './define';
import { oneReason, ownSide, rightLength } from './shape';
import { factsTraced, rightName } from './truth';
import { noHeat, noJudgement, noPromise, noReopening, noThreat, oneRegret } from './wording';

/** B20 is for people alone: the text as a judge, a colleague or the client's boss would see it. */
const goodInAnyEyes: Rule = { id: 'B20', human: true, about: 'any draft', check: () => PASS };

/** The rubric in order. */
export const RULES: readonly Rule[] = [
  decisionFirst,
  oneReason,
  concreteEnd,
  enoughNotice,
  rightLength,
  noHeat,
  noJudgement,
  ownSide,
  oneRegret,
  noReopening,
  noPromise,
  openWorkNamed,
  moneyNamed,
  handoverNamed,
  referralNamed,
  thanksGiven,
  factsTraced,
  noThreat,
  rightName,
  goodInAnyEyes,
];
