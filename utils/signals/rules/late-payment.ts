import type { SignalRule } from '../define';

export const latePayment: SignalRule = {
  id: 'late-payment',
  evidence: [
    {
      act: 'excuses-nonpayment',
      confidence: 0.85,
      after: { about: 'payment', kind: 'asked' },
      why: 'excuse-after-reminder',
    },
    {
      act: 'defers-payment',
      confidence: 0.85,
      after: { about: 'payment', kind: 'asked' },
      why: 'deferral-after-reminder',
    },
    { act: 'reminds-of-payment', confidence: 0.9, why: 'reminds-of-payment' },
    { act: 'excuses-nonpayment', confidence: 0.8, why: 'excuses-nonpayment' },
    { act: 'defers-payment', confidence: 0.85, why: 'defers-payment' },
    {
      act: 'promises-payment',
      confidence: 0.8,
      after: { about: 'payment', kind: 'asked' },
      why: 'promise-after-reminder',
    },
    {
      act: 'promises-soon',
      confidence: 0.75,
      after: { about: 'payment', kind: 'asked' },
      why: 'promise-after-reminder',
    },
    {
      act: 'excuses-generally',
      confidence: 0.7,
      after: { about: 'payment', kind: 'asked' },
      why: 'excuse-after-reminder',
    },
    {
      act: 'refuses-generally',
      confidence: 0.75,
      after: { about: 'payment', kind: 'asked' },
      why: 'refusal-after-reminder',
    },
  ],
  examples: [
    { language: 'en', messages: [{ from: 'me', text: 'Hi Sue, invoice 214 is now three weeks overdue.' }] },
    {
      language: 'en',
      messages: [
        { from: 'me', text: 'Invoice 12 is overdue, could you check?' },
        { from: 'client', text: 'Friday, promise.' },
      ],
    },
    {
      language: 'de',
      messages: [{ from: 'me', text: 'Die Rechnung Nr. 88 war am 3. März fällig und ist noch nicht eingegangen.' }],
    },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'Unsere Buchhalterin ist noch im Urlaub, vorher geht nichts raus.' }],
    },
    {
      language: 'de',
      messages: [
        { from: 'me', text: 'Zweite Erinnerung an die Rechnung 12.' },
        { from: 'client', text: 'Freitag, versprochen.' },
      ],
    },
  ],
  lookAlikes: [
    { language: 'en', messages: [{ from: 'client', text: 'Which bank details should I use for the invoice?' }] },
    { language: 'en', messages: [{ from: 'client', text: 'Paid this morning, thanks for the reminder.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Welche IBAN gilt denn jetzt für die Rechnung?' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Habe ich gestern überwiesen, danke für die Erinnerung.' }] },
    { language: 'de', messages: [{ from: 'me', text: 'Die Anzahlung wird erst im April fällig.' }] },
  ],
};
