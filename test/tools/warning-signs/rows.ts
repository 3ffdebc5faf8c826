import type { DateSignalId, WordSignalId } from '../../../utils/domain/signal';

/** How a warning sign is found. */
export type Detection =
  /** By its words: each signal brings examples and look-alikes. */
  | { readonly by: 'words'; readonly signals: readonly WordSignalId[] }
  /** By dates and counts: what computes it, and the test that tries it. */
  | { readonly by: 'dates'; readonly signals: readonly DateSignalId[]; readonly rule: string; readonly test: string }
  /** Only the user knows; the sidebar asks. */
  | { readonly by: 'asked'; readonly why: string }
  /** Not detectable from mail. */
  | { readonly by: 'nothing'; readonly why: string };

export interface WarningSign {
  readonly id: string;
  readonly sign: string;
  readonly found: readonly Detection[];
}

const words = (...signals: readonly WordSignalId[]): Detection => ({ by: 'words', signals });
const dates = (rule: string, test: string, ...signals: readonly DateSignalId[]): Detection => ({
  by: 'dates',
  signals,
  rule,
  test,
});
const asked = (why: string): Detection => ({ by: 'asked', why });
const nothing = (why: string): Detection => ({ by: 'nothing', why });

const DATE_TESTS = 'test/unit/advice/dates.test.ts';
const PROMISES = dates('utils/advice/promises.ts', 'test/unit/signals/commitments.test.ts');

/** Every warning sign of the acceptance table (requirements 1a), with what finds it. */
export const WARNING_SIGNS: readonly WarningSign[] = [
  { id: 'W01', sign: 'pays late or not at all', found: [words('late-payment'), PROMISES] },
  { id: 'W02', sign: 'excuses for not paying', found: [words('late-payment')] },
  { id: 'W03', sign: 'does not respect the agreed amount', found: [words('price-pressure')] },
  {
    id: 'W04',
    sign: 'takes more time than the project carries',
    found: [
      words('excessive-demands'),
      dates('utils/advice/dates/bursts.ts', DATE_TESTS, 'bursts'),
      asked('fee and hours'),
    ],
  },
  {
    id: 'W05',
    sign: 'messages at any hour',
    found: [
      words('excessive-demands'),
      dates('utils/advice/dates/off-hours.ts', DATE_TESTS, 'off-hours'),
      dates('utils/advice/dates/bursts.ts', DATE_TESTS, 'bursts'),
    ],
  },
  { id: 'W06', sign: 'indecisive, “that is not it”', found: [words('indecision')] },
  {
    id: 'W07',
    sign: 'takes most of the time of all clients',
    found: [dates('utils/store/totals.ts', 'test/unit/store/decide-clients.test.ts'), asked('share of income')],
  },
  {
    id: 'W08',
    sign: 'attempts to repair change nothing',
    found: [dates('utils/advice/repairs.ts', 'test/unit/advice/history.test.ts'), asked('that the step was taken')],
  },
  {
    id: 'W09',
    sign: 'the wish to part returns',
    found: [dates('utils/advice/assess.ts', 'test/unit/advice/history.test.ts')],
  },
  { id: 'W10', sign: 'hurts job satisfaction and wellbeing', found: [nothing('a feeling; never inferred')] },
  {
    id: 'W11',
    sign: 'more time than worth',
    found: [words('excessive-demands', 'indecision'), asked('hours, other work turned down')],
  },
  { id: 'W12', sign: 'comes unprepared', found: [words('no-show')] },
  { id: 'W13', sign: 'will not commit to a plan', found: [words('indecision', 'delay')] },
  { id: 'W14', sign: 'shoots down recommendations', found: [words('dismissed-advice', 'indecision')] },
  {
    id: 'W15',
    sign: 'takes long to answer',
    found: [
      dates('utils/advice/dates/slow-replies.ts', DATE_TESTS, 'slow-replies'),
      dates('utils/advice/dates/silence.ts', DATE_TESTS, 'silence'),
      asked('absences'),
    ],
  },
  { id: 'W16', sign: 'no shared goal, reopens what was approved', found: [words('indecision', 'interference')] },
  {
    id: 'W17',
    sign: 'outsiders push the agreed counterpart aside',
    found: [words('interference'), dates('utils/advice/new-voices.ts', 'test/unit/advice/history.test.ts')],
  },
  { id: 'W18', sign: 'little respect', found: [words('disrespect')] },
  {
    id: 'W19',
    sign: 'minimal communication',
    found: [dates('utils/advice/dates/silence.ts', DATE_TESTS, 'silence'), asked('the agreed window')],
  },
  {
    id: 'W20',
    sign: 'does not move forward after months',
    found: [dates('utils/advice/dates/stagnation.ts', DATE_TESTS, 'stagnation')],
  },
  { id: 'W21', sign: 'fatalistic, constantly negative', found: [words('fatalism')] },
  { id: 'W22', sign: 'we lose money', found: [asked('fee and hours')] },
  { id: 'W23', sign: 'verbal abuse', found: [words('hostile-tone')] },
  { id: 'W24', sign: 'asks for what cannot be done', found: [words('impossible-request')] },
  {
    id: 'W25',
    sign: 'angry when the impossible is not delivered',
    found: [words('hostile-tone', 'impossible-request')],
  },
  { id: 'W26', sign: 'can never be pleased', found: [words('indecision')] },
  { id: 'W27', sign: 'approved work is stopped from above', found: [words('interference', 'indecision')] },
  { id: 'W28', sign: 'agreements not respected', found: [words('scope-dispute')] },
  { id: 'W29', sign: 'unethical or illegal requests', found: [words('unethical-request')] },
  {
    id: 'W30',
    sign: 'makes and cancels appointments',
    found: [words('no-show'), dates('utils/advice/meeting-moves.ts', 'test/unit/signals/commitments.test.ts')],
  },
  { id: 'W31', sign: 'keeps you waiting over an hour', found: [nothing('waiting time is not in mail; ask')] },
  { id: 'W32', sign: 'not serious about timetables', found: [words('delay'), PROMISES] },
  {
    id: 'W33',
    sign: 'own staff speak badly of them',
    found: [words('staff-warning'), nothing('mostly spoken; gossip is not kept')],
  },
  { id: 'W34', sign: 'may run you down in public', found: [words('threat')] },
];
