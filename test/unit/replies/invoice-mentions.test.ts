import { describe, expect, it } from 'vitest';
import { invoicesMentioned } from '../../../utils/replies/invoice-mentions';

const mentioned = (...texts: readonly string[]) =>
  invoicesMentioned(texts.map((text, index) => ({ id: `m${String(index)}`, text })));

describe('invoices that the mails name', () => {
  it.each([
    ['Invoice 2041 over 1,200.50 EUR was due on Friday.', '2041', 1200.5, 'EUR'],
    ['Die Rechnung Nr. RE-2026-17 über 1.200 € ist noch offen.', 'RE-2026-17', 1200, 'EUR'],
    ['Le recuerdo la factura nº 88/2026 de 950,75 EUR.', '88/2026', 950.75, 'EUR'],
    ['About invoice no. 311: £90 still open.', '311', 90, 'GBP'],
  ])('are offered with their words: %s', (text, number, amount, currency) => {
    const [fact] = mentioned(text);
    expect(fact?.value).toEqual({ number, amount, currency, due: null });
    expect(fact?.from).toMatchObject({ kind: 'thread', messageId: 'm0' });
    expect(fact?.from.kind === 'thread' && text.includes(fact.from.quote)).toBe(true);
  });

  it.each([
    'The invoice of 3 March is attached.',
    'Your invoice 2026 plan looks good.',
    'Invoice 12/03/2026 was paid, thank you.',
    'We have had no invoice so far.',
    'Rechnungen kommen immer am 5.',
  ])('are not made up: %s', (text) => {
    expect(mentioned(text)).toEqual([]);
  });

  it('carry no sum where two stand in the line, or where the currency is not clear', () => {
    expect(mentioned('Invoice 2041: 1200 EUR, of which 600 EUR are paid.')[0]?.value.amount).toBeNull();
    expect(mentioned('Invoice 2041: $1200.')[0]?.value).toMatchObject({ amount: null, currency: null });
  });

  it('are named once, and hostile text is read in time', () => {
    expect(mentioned('Invoice 2041', 'invoice 2041 again')).toHaveLength(1);
    const begin = performance.now();
    mentioned(`invoice ${'.:# '.repeat(30_000)}`, '1.'.repeat(60_000), 'invoice 1'.repeat(20_000));
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});
