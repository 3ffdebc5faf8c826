import type { Fact, FactKey, Facts, FactSource, Invoice } from '../domain/reply-facts';
import type { ReplyWords, Template } from '../languages/define-replies';
import { dateInWords, plainSpaces } from './dates';
import { amountInWords, lists } from './intl';
import type { Piece, Slots } from './template';

/** What turning facts into words depends on. */
interface Setting {
  readonly facts: Facts;
  readonly words: ReplyWords;
  readonly today: string;
  /** True where a delivery may stand for the end date. */
  readonly endsWithMilestone: boolean;
}

type Speak = (setting: Setting) => readonly Piece[] | null;

/** Slots that are no fact by themselves, with the fact they are made of. */
const DERIVED: Readonly<Record<string, { readonly fact: FactKey; readonly speak: Speak }>> = {
  salutedName: { fact: 'clientTitle', speak: salutedName },
  end: { fact: 'endDate', speak: end },
  today: { fact: 'endDate', speak: ({ today, words }) => [{ text: dateInWords(today, words.locale) }] },
  nothingOpen: { fact: 'openWork', speak: ({ facts }) => (facts.openWork?.length === 0 ? [] : null) },
  allSettled: { fact: 'invoices', speak: ({ facts }) => (facts.invoices?.length === 0 ? [] : null) },
  invoiceNames: { fact: 'invoices', speak: invoiceNames },
  total: { fact: 'invoices', speak: total },
};

const date =
  (key: FactKey & DateKey): Speak =>
  (setting) =>
    one(key, setting.facts[key], (value) => dateInWords(value, setting.words.locale));
const text =
  (key: FactKey & TextKey): Speak =>
  (setting) =>
    one(key, setting.facts[key], tidy);
const list =
  (key: FactKey & ListKey): Speak =>
  (setting) =>
    listOf(key, setting.facts[key], setting.words, tidy);

type KeyOf<Kind> = { [Key in FactKey]-?: Kind extends Facts[Key] ? Key : never }[FactKey];
type TextKey = KeyOf<Fact<string>>;
type DateKey = TextKey;
type ListKey = KeyOf<readonly Fact<string>[]>;

/** Every fact as a slot of the same name. */
const SPOKEN: Readonly<Record<FactKey, Speak>> = {
  clientName: text('clientName'),
  clientFirstName: text('clientFirstName'),
  clientLastName: text('clientLastName'),
  clientTitle: () => null,
  myName: text('myName'),
  endDate: date('endDate'),
  milestone: text('milestone'),
  noticeDays: ({ facts }) => one('noticeDays', facts.noticeDays, String),
  contractClause: text('contractClause'),
  contractEnd: date('contractEnd'),
  invoices: ({ facts, words }) =>
    listOf('invoices', facts.invoices, words, (invoice) => invoiceInWords(invoice, words)),
  payBy: date('payBy'),
  replyBy: date('replyBy'),
  reviewOn: date('reviewOn'),
  deliveredOnTime: ({ facts }) => (facts.deliveredOnTime ? [] : null),
  openWork: list('openWork'),
  finishedWork: list('finishedWork'),
  prepaid: text('prepaid'),
  handover: list('handover'),
  handoverBy: date('handoverBy'),
  referral: text('referral'),
  thanksFor: text('thanksFor'),
  reasons: list('reasons'),
  agreedScope: text('agreedScope'),
  agreedOn: date('agreedOn'),
  request: text('request'),
  requestPrice: ({ facts, words }) =>
    one('requestPrice', facts.requestPrice, ({ amount, currency }) => money(amount, currency, words.locale) ?? ''),
  openQuestions: list('openQuestions'),
  limit: text('limit'),
  change: text('change'),
  replyWindow: ({ facts, words }) =>
    one('replyWindow', facts.replyWindow, (days) =>
      fillIn(words.values.workingDays[days === 1 ? 'one' : 'other'], { days: String(days) }),
    ),
  rhythm: ({ facts, words }) => one('rhythm', facts.rhythm, (rhythm) => words.values.rhythm[rhythm]),
  newRate: ({ facts, words }) =>
    one('newRate', facts.newRate, ({ amount, currency, per }) =>
      fillIn(words.values.rate[per], { amount: money(amount, currency, words.locale) ?? '' }),
    ),
  validFrom: date('validFrom'),
  newTerms: list('newTerms'),
  decisionMaker: text('decisionMaker'),
};

/** Every fact that can be said. */
export const FACT_KEYS: readonly FactKey[] = Object.keys(SPOKEN).filter(isFactKey);

/** Facts as slots of templates, in the words of a language. */
export function slotsFor(setting: Setting): Slots {
  return {
    wordsOf: (slot) => {
      const speak = DERIVED[slot]?.speak ?? speakerOf(slot);
      const pieces = speak(setting);
      return pieces?.some((piece) => piece.text === '') ? null : pieces;
    },
    countOf: (slot) => {
      const value = isFactKey(slot) ? setting.facts[slot] : undefined;
      return Array.isArray(value) ? value.length : 1;
    },
    questionFor: (slot) => {
      const fact = DERIVED[slot]?.fact ?? (isFactKey(slot) ? slot : null);
      return fact !== null && setting.facts[fact] === undefined ? fact : null;
    },
  };
}

function isFactKey(slot: string): slot is FactKey {
  return slot in SPOKEN;
}

function speakerOf(slot: string): Speak {
  if (!isFactKey(slot)) throw new Error(`No such slot: ${slot}`);
  return SPOKEN[slot];
}

function one<Value>(key: FactKey, fact: Fact<Value> | undefined, inWords: (value: Value) => string) {
  return fact === undefined ? null : [{ text: inWords(fact.value), fact: key, from: fact.from }];
}

function listOf<Value>(
  key: FactKey,
  facts: readonly Fact<Value>[] | undefined,
  words: ReplyWords,
  inWords: (value: Value) => string,
): readonly Piece[] | null {
  const items = (facts ?? [])
    .map((fact) => ({ text: inWords(fact.value), from: fact.from }))
    .filter(({ text }) => text);
  if (items.length === 0) return null;
  const sources: FactSource[] = items.map((item) => item.from);
  const parts = lists(words.locale).formatToParts(items.map((item) => item.text));
  return parts.map((part) => {
    const from = part.type === 'element' ? sources.shift() : undefined;
    return from === undefined ? { text: part.value } : { text: part.value, fact: key, from };
  });
}

function salutedName({ facts, words }: Setting): readonly Piece[] | null {
  const { clientTitle, clientLastName } = facts;
  if (!clientTitle || !clientLastName) return null;
  const titled = fillIn(words.values.titles[clientTitle.value], { name: tidy(clientLastName.value) });
  return [{ text: titled, fact: 'clientLastName', from: clientLastName.from }];
}

function end({ facts, words, today, endsWithMilestone }: Setting): readonly Piece[] | null {
  const { endDate, milestone } = facts;
  if (endsWithMilestone && milestone && endDate?.from.kind === 'default')
    return around(words.values.end.milestone, { text: tidy(milestone.value), fact: 'milestone', from: milestone.from });
  if (!endDate) return null;
  const template = endDate.value <= today ? words.values.end.atOnce : words.values.end.onDate;
  return around(template, { text: dateInWords(endDate.value, words.locale), fact: 'endDate', from: endDate.from });
}

/** Invoices by their numbers alone, for subject lines. */
function invoiceNames({ facts, words }: Setting): readonly Piece[] | null {
  const nameOf = ({ number }: Invoice) =>
    number === null ? '' : fillIn(words.values.invoice.numbered, { number: tidy(number) });
  return listOf('invoices', facts.invoices, words, nameOf);
}

function total({ facts, words }: Setting): readonly Piece[] | null {
  const invoices = facts.invoices ?? [];
  const currencies = new Set(invoices.map(({ value }) => value.currency));
  const [currency] = currencies;
  const first = invoices[0];
  if (invoices.length < 2 || first === undefined || currencies.size !== 1 || !currency) return null;
  if (invoices.some(({ value }) => value.amount === null)) return null;
  const sum = invoices.reduce((so, { value }) => so + (value.amount ?? 0), 0);
  const spoken = money(sum, currency, words.locale);
  return spoken === null ? null : [{ text: spoken, fact: 'invoices', from: first.from }];
}

function invoiceInWords(invoice: Invoice, words: ReplyWords): string {
  const { numbered, unnumbered, due } = words.values.invoice;
  const amount =
    invoice.amount === null || invoice.currency === null ? null : money(invoice.amount, invoice.currency, words.locale);
  const details = [amount, invoice.due && fillIn(due, { date: dateInWords(invoice.due, words.locale) })].filter(
    Boolean,
  );
  if (invoice.number === null) return details.length === 0 ? '' : `${unnumbered} (${details.join(', ')})`;
  const named = fillIn(numbered, { number: tidy(invoice.number) });
  return details.length === 0 ? named : `${named} (${details.join(', ')})`;
}

/** Null where the currency is none that Intl knows how to write. */
function money(amount: number, currency: string, locale: string): string | null {
  if (!/^[A-Z]{3}$/.test(currency)) return null;
  return plainSpaces(amountInWords(amount, currency, locale));
}

/** Free text as it can stand inside a sentence: on one line, without a stop at its end. */
function tidy(value: string): string {
  return plainSpaces(value)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:!?]+$/, '');
}

function fillIn(template: Template, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** A value inside the words around it, which are ours and carry no provenance. */
function around(template: Template, value: Piece): readonly Piece[] {
  const [before = '', after = ''] = template.split('{value}');
  return [{ text: before }, value, { text: after }].filter((piece) => piece.text !== '');
}
