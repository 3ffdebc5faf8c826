import type { SignalRule } from '../define';

export const dismissedAdvice: SignalRule = {
  id: 'dismissed-advice',
  evidence: [
    { act: 'waves-advice-away', confidence: 0.85, why: 'waves-advice-away' },
    { act: 'notes-ignored-advice', confidence: 0.85, why: 'notes-ignored-advice' },
  ],
  examples: [
    { language: 'en', messages: [{ from: 'client', text: "I don't care what the data says, do it my way." }] },
    { language: 'de', messages: [{ from: 'client', text: 'Mir ist wurscht, was die Statistik sagt.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Ihre Bedenken können Sie sich sparen.' }] },
    {
      language: 'de',
      messages: [{ from: 'me', text: 'Das ist die dritte Empfehlung, die Sie ungeprüft vom Tisch nehmen.' }],
    },
  ],
  lookAlikes: [
    { language: 'en', messages: [{ from: 'client', text: "I don't care which colour, you decide!" }] },
    { language: 'de', messages: [{ from: 'client', text: 'Mir ist egal, welche Farbe, Sie entscheiden.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Wegen des Budgets bleiben wir leider beim Laminat.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Sie hatten recht mit dem Haftgrund.' }] },
  ],
};
