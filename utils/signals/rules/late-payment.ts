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
    {
      language: 'es',
      messages: [{ from: 'me', text: 'Hola Marta, la factura 114 venció el día 3 y no la veo en el banco.' }],
    },
    {
      language: 'es',
      messages: [
        {
          from: 'client',
          text: 'De los pagos: aquí a proveedores solo se paga a cierre de trimestre, así que lo tuyo iría con los demás.',
        },
      ],
    },
    {
      language: 'es',
      messages: [
        { from: 'me', text: 'La factura 88 sigue impaga desde el 10, ¿qué pasó?' },
        { from: 'client', text: 'El viernes sin falta, palabra.' },
      ],
    },
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
    { language: 'es', messages: [{ from: 'client', text: '¿En qué cuenta hago la transferencia?' }] },
    { language: 'es', messages: [{ from: 'client', text: 'Pago hecho esta mañana, te mando el comprobante.' }] },
    { language: 'es', messages: [{ from: 'me', text: 'Te adjunto la factura, vence el 28.' }] },
    { language: 'en', messages: [{ from: 'client', text: 'Which bank details should I use for the invoice?' }] },
    { language: 'en', messages: [{ from: 'client', text: 'Paid this morning, thanks for the reminder.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Welche IBAN gilt denn jetzt für die Rechnung?' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Habe ich gestern überwiesen, danke für die Erinnerung.' }] },
    { language: 'de', messages: [{ from: 'me', text: 'Die Anzahlung wird erst im April fällig.' }] },
  ],
};
