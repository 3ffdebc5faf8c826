import { describe, expect, it } from 'vitest';
import { factsFromTexts, invoiceIn, invoiceText } from '../../../utils/replies/fact-texts';

describe('what the user typed as a fact', () => {
  it('is taken as it stands, and says that the user said so', () => {
    expect(factsFromTexts({ myName: ' Robin Hale ', endDate: '2026-07-31', noticeDays: '30' })).toEqual({
      myName: { value: 'Robin Hale', from: { kind: 'user' } },
      endDate: { value: '2026-07-31', from: { kind: 'user' } },
      noticeDays: { value: 30, from: { kind: 'user' } },
    });
  });

  it('makes a list of lines, and an empty list of "there is none" where that can be said', () => {
    expect(factsFromTexts({ openWork: 'the home page\n\n the logo' }).openWork?.map(({ value }) => value)).toEqual([
      'the home page',
      'the logo',
    ]);
    expect(factsFromTexts({ openWork: '-', invoices: '-' })).toEqual({ openWork: [], invoices: [] });
    expect(factsFromTexts({ handover: '-' })).toEqual({});
  });

  it('is no fact when it is empty or cannot be what was asked', () => {
    expect(
      factsFromTexts({ myName: ' ', endDate: 'soon', contractEnd: '2026-02-30', noticeDays: '-3', newRate: '95;EUR' }),
    ).toEqual({});
  });

  it('keeps a sum only together with its currency', () => {
    const invoice = { number: 'RE-17', amount: 1200.5, currency: 'EUR', due: '2026-05-04' };
    expect(invoiceIn(invoiceText(invoice))).toEqual(invoice);
    expect(invoiceIn('RE-17;1200;;')).toEqual({ number: 'RE-17', amount: null, currency: null, due: null });
    expect(factsFromTexts({ invoices: 'RE-17;1200;EUR;\n;;;' }).invoices).toHaveLength(1);
    expect(factsFromTexts({ requestPrice: '900;EUR', newRate: '95;EUR;hour' })).toMatchObject({
      requestPrice: { value: { amount: 900, currency: 'EUR' } },
      newRate: { value: { amount: 95, currency: 'EUR', per: 'hour' } },
    });
  });
});
