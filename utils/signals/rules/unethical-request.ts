import type { SignalRule } from '../define';

export const unethicalRequest: SignalRule = {
  id: 'unethical-request',
  evidence: [
    { act: 'asks-for-dishonesty', confidence: 0.85, why: 'asks-for-dishonesty' },
    { act: 'declines-dishonesty', confidence: 0.85, why: 'declines-dishonesty' },
  ],
  examples: [
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Te pago en mano y nos olvidamos de la factura, ¿te parece?' }],
    },
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Consígame treinta opiniones, de cuentas distintas y que no se note.' }],
    },
    { language: 'es', messages: [{ from: 'me', text: 'No puedo certificar algo que no vi, don Marcelo.' }] },
    { language: 'en', messages: [{ from: 'client', text: 'Could you backdate the invoice to December?' }] },
    {
      language: 'de',
      messages: [
        {
          from: 'client',
          text: 'Du schreibst als Datum vom Gutachten einfach den August hinein, das prüft eh keiner.',
        },
      ],
    },
    { language: 'de', messages: [{ from: 'client', text: '4.000 bar am Samstag, ohne Papierkram, dann ist Ruhe.' }] },
    { language: 'de', messages: [{ from: 'me', text: 'Gefälschte Bewertungen schreibe ich nicht.' }] },
  ],
  lookAlikes: [
    { language: 'es', messages: [{ from: 'client', text: 'Ponga en la factura la fecha del día en que la envía.' }] },
    { language: 'es', messages: [{ from: 'client', text: '¿Es legal grabar la reunión?' }] },
    { language: 'es', messages: [{ from: 'me', text: 'Gracias por firmar el contrato.' }] },
    { language: 'en', messages: [{ from: 'client', text: 'Please date the invoice the day you send it.' }] },
    {
      language: 'de',
      messages: [
        { from: 'client', text: 'Das Datum war ein Tippfehler, bitte korrigieren Sie es auf den richtigen Tag.' },
      ],
    },
    { language: 'de', messages: [{ from: 'client', text: 'Ist es erlaubt, das Bild aus der Zeitung zu verwenden?' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Das zahle ich bei Abholung gern bar, gegen Quittung.' }] },
  ],
};
