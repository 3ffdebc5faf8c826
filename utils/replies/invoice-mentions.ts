import type { Fact, Invoice } from '../domain/reply-facts';

/** A message as far as invoices in it go. */
export interface InvoiceMessage {
  readonly id: string;
  readonly text: string;
}

/** Longer texts are read up to here. */
const READ_CHARACTERS = 20_000;
const MOST_MENTIONS = 5;

/** An invoice word, perhaps "no.", and a number with a digit in it. All repeats are short: mail can be hostile. */
const MENTION =
  /(?<![\p{L}\p{N}])(?:[Ii]nvoice|[Ff]actura|[Rr]echnung(?:snummer)?)[ .:#]{1,3}(?:(?:[Nn]o|[Nn]r|[Nn]umber|[Nn]ummer|[Nn]úmero|[Nn][º°])[ .:#]{1,3})?((?:[A-Z]{1,6}[-/]?)?\d[\d/-]{0,18})(?![\p{L}\p{N}])/gu;
/** A sum with its currency before or after it. */
const SUM =
  /(?:(EUR|USD|GBP|CHF|€|£) ?(\d{1,3}(?:[., ’']\d{3}){0,3}(?:[.,]\d{2})?|\d{1,9}(?:[.,]\d{2})?))(?!\d)|(?<![\d.,])(\d{1,3}(?:[., ’']\d{3}){0,3}(?:[.,]\d{2})?|\d{1,9}(?:[.,]\d{2})?) ?(EUR|USD|GBP|CHF|€|£)/gu;
const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP' };
/** What looks like a number of an invoice and is a year or a date. */
const NO_NUMBER = /^(?:(?:19\d|20[0-3])\d|\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?)$/;

/**
 * Invoices that messages name, each with its words: offered to the user, never taken as open by themselves. A sum is
 * taken only where the line holds no other.
 */
export function invoicesMentioned(messages: readonly InvoiceMessage[]): readonly Fact<Invoice>[] {
  const found = new Map<string, Fact<Invoice>>();
  for (const { id, text } of messages)
    for (const line of text.slice(0, READ_CHARACTERS).split('\n'))
      for (const [quote, number = ''] of line.matchAll(MENTION)) {
        if (NO_NUMBER.test(number) || found.has(number)) continue;
        const value = { number, due: null, ...onlySum(line) };
        found.set(number, { value, from: { kind: 'thread', messageId: id, quote } });
      }
  return [...found.values()].slice(0, MOST_MENTIONS);
}

function onlySum(line: string): Pick<Invoice, 'amount' | 'currency'> {
  const sums = [...line.matchAll(SUM)];
  const [, before, afterSign, plain, behind] = sums[0] ?? [];
  const amount = amountIn(afterSign ?? plain ?? '');
  const sign = before ?? behind;
  if (sums.length !== 1 || amount === null || sign === undefined) return { amount: null, currency: null };
  return { amount, currency: SIGNS[sign] ?? sign };
}

/** Two digits after the last point or comma are cents; any other separator parts thousands. */
function amountIn(text: string): number | null {
  const cents = /[.,](\d{2})$/.exec(text)?.[1] ?? '00';
  const whole = text.replace(/[.,]\d{2}$/, '').replace(/\D/g, '');
  return whole === '' ? null : Number(`${whole}.${cents}`);
}
