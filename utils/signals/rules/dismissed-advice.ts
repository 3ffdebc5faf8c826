import type { SignalRule } from '../define';

export const dismissedAdvice: SignalRule = {
  id: 'dismissed-advice',
  evidence: [
    { act: 'waves-advice-away', confidence: 0.85, why: 'waves-advice-away' },
    { act: 'notes-ignored-advice', confidence: 0.85, why: 'notes-ignored-advice' },
  ],
  examples: [
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Me da igual lo que digan los datos, el banner rojo se queda y punto.' }],
    },
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Deje los pilares como estaban y no se enrede con la norma.' }],
    },
    {
      language: 'es',
      messages: [{ from: 'me', text: 'Te pido que lo confirmes por escrito: es contra mi recomendación.' }],
    },
    { language: 'en', messages: [{ from: 'client', text: "I don't care what the data says, do it my way." }] },
    { language: 'de', messages: [{ from: 'client', text: 'Mir ist wurscht, was die Statistik sagt.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Ihre Bedenken können Sie sich sparen.' }] },
    {
      language: 'de',
      messages: [{ from: 'me', text: 'Das ist die dritte Empfehlung, die Sie ungeprüft vom Tisch nehmen.' }],
    },
  ],
  lookAlikes: [
    { language: 'es', messages: [{ from: 'client', text: 'Me da igual el color, elige tú.' }] },
    { language: 'es', messages: [{ from: 'client', text: 'Hágalo como usted dice, 20 y en horario.' }] },
    {
      language: 'es',
      messages: [
        {
          from: 'client',
          text: 'No creo que el botón verde mejore nada, pero probémoslo, que para algo está el test.',
        },
      ],
    },
    { language: 'en', messages: [{ from: 'client', text: "I don't care which colour, you decide!" }] },
    { language: 'de', messages: [{ from: 'client', text: 'Mir ist egal, welche Farbe, Sie entscheiden.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Wegen des Budgets bleiben wir leider beim Laminat.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Sie hatten recht mit dem Haftgrund.' }] },
  ],
};
