import type { SignalRule } from '../define';

export const pricePressure: SignalRule = {
  id: 'price-pressure',
  evidence: [
    { act: 'asks-for-free', confidence: 0.85, why: 'asks-for-free' },
    { act: 'pushes-price-down', confidence: 0.85, why: 'pushes-price-down' },
    { act: 'defends-price', confidence: 0.85, why: 'defends-price' },
  ],
  examples: [
    { language: 'en', messages: [{ from: 'client', text: "Do this one for free and there'll be lots more work." }] },
  ],
  lookAlikes: [{ language: 'en', messages: [{ from: 'client', text: 'What would you charge for a second page?' }] }],
};
