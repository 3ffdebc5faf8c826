import type { SignalRule } from '../define';

export const dismissedAdvice: SignalRule = {
  id: 'dismissed-advice',
  evidence: [
    { act: 'waves-advice-away', confidence: 0.85, why: 'waves-advice-away' },
    { act: 'notes-ignored-advice', confidence: 0.85, why: 'notes-ignored-advice' },
  ],
  examples: [
    { language: 'en', messages: [{ from: 'client', text: "I don't care what the data says, do it my way." }] },
  ],
  lookAlikes: [{ language: 'en', messages: [{ from: 'client', text: "I don't care which colour, you decide!" }] }],
};
