import { isLocalMoment } from '../domain/local-time';
import type { FactKey, Facts, Invoice, Rate } from '../domain/reply-facts';

/** How a fact is asked for. */
export type FactForm =
  'words' | 'day' | 'number' | 'list' | 'list-or-none' | 'invoices' | 'price' | 'rate' | 'rhythm' | 'title' | 'confirm';

/** The form of every fact; `list-or-none` are lists of which the user may say that there is nothing on them. */
export const FACT_FORMS: Readonly<Record<FactKey, FactForm>> = {
  clientName: 'words',
  clientFirstName: 'words',
  clientLastName: 'words',
  clientTitle: 'title',
  myName: 'words',
  endDate: 'day',
  milestone: 'words',
  noticeDays: 'number',
  contractClause: 'words',
  contractEnd: 'day',
  invoices: 'invoices',
  payBy: 'day',
  replyBy: 'day',
  reviewOn: 'day',
  deliveredOnTime: 'confirm',
  openWork: 'list-or-none',
  finishedWork: 'list',
  prepaid: 'words',
  handover: 'list',
  handoverBy: 'day',
  referral: 'words',
  thanksFor: 'words',
  reasons: 'list',
  agreedScope: 'words',
  agreedOn: 'day',
  request: 'words',
  requestPrice: 'price',
  openQuestions: 'list',
  limit: 'words',
  change: 'words',
  replyWindow: 'number',
  rhythm: 'rhythm',
  newRate: 'rate',
  validFrom: 'day',
  newTerms: 'list',
  decisionMaker: 'words',
};

/** What the user typed, by fact: plain text, so that it can be kept as words of the user's own. */
export type FactTexts = Partial<Readonly<Record<FactKey, string>>>;

/** What stands for "there is none" of a list. */
export const NONE = '-';
/** Between the parts of a price or an invoice. */
const PART = ';';

/** The facts that the user typed; whatever cannot be read as its form is left out, as if it had not been said. */
export function factsFromTexts(texts: FactTexts): Facts {
  const facts = Object.entries(texts).flatMap(([key, text]) => {
    const value = readText(FACT_FORMS[key as FactKey], text.trim());
    return value === null ? [] : [[key, fact(value)] as const];
  });
  return Object.fromEntries(facts);
}

function fact(value: unknown) {
  const said = (one: unknown) => ({ value: one, from: { kind: 'user' } as const });
  return Array.isArray(value) ? value.map(said) : said(value);
}

function readText(form: FactForm, text: string): unknown {
  if (text === '') return null;
  switch (form) {
    case 'words':
      return text;
    case 'day':
      return text.length === 10 && isLocalMoment(text) ? text : null;
    case 'number':
      return /^\d{1,4}$/.test(text) ? Number(text) : null;
    case 'list':
      return text === NONE ? null : linesOf(text);
    case 'list-or-none':
      return text === NONE ? [] : linesOf(text);
    case 'invoices':
      return text === NONE ? [] : invoicesIn(text);
    case 'price':
      return priceIn(text);
    case 'rate': {
      const price = priceIn(text);
      const per = PERIODS.find((period) => period === text.split(PART)[2]);
      return price && per ? { ...price, per } : null;
    }
    case 'rhythm':
      return text === 'weekly' || text === 'fortnightly' ? text : null;
    case 'title':
      return text === 'ms' || text === 'mr' ? text : null;
    case 'confirm':
      return text === 'yes' ? true : null;
  }
}

/** What a rate may be paid by. */
export const PERIODS: readonly Rate['per'][] = ['hour', 'day', 'month', 'project'];

function linesOf(text: string): readonly string[] | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.length === 0 ? null : lines;
}

function priceIn(text: string): { readonly amount: number; readonly currency: string } | null {
  const [amount = '', currency = ''] = text.split(PART).map((part) => part.trim());
  return amountIn(amount) !== null && isCurrency(currency) ? { amount: Number(amount), currency } : null;
}

function amountIn(text: string): number | null {
  return /^\d{1,9}(?:\.\d{1,2})?$/.test(text) ? Number(text) : null;
}

function isCurrency(text: string): boolean {
  return /^[A-Z]{3}$/.test(text);
}

/** An invoice as text: number; amount; currency; due day. Empty parts are unknown. */
export function invoiceText({ number, amount, currency, due }: Invoice): string {
  return [number, amount, currency, due].map((part) => String(part ?? '').replaceAll(PART, ',')).join(PART);
}

function invoicesIn(text: string): readonly Invoice[] | null {
  const invoices = text.split('\n').map(invoiceIn).filter(isSaid);
  return invoices.length === 0 ? null : invoices;
}

/** The inverse of `invoiceText`; a sum without its currency, or a currency without its sum, is not known. */
export function invoiceIn(line: string): Invoice {
  const [number = '', amount = '', currency = '', due = ''] = line.split(PART).map((part) => part.trim());
  const sum = isCurrency(currency) ? amountIn(amount) : null;
  return {
    number: number === '' ? null : number,
    amount: sum,
    currency: sum === null ? null : currency,
    due: due.length === 10 && isLocalMoment(due) ? due : null,
  };
}

function isSaid({ number, amount, due }: Invoice): boolean {
  return number !== null || amount !== null || due !== null;
}
