import type { SignalRule } from '../define';

export const unethicalRequest: SignalRule = {
  id: 'unethical-request',
  evidence: [
    { act: 'asks-for-dishonesty', confidence: 0.85, why: 'asks-for-dishonesty' },
    { act: 'declines-dishonesty', confidence: 0.85, why: 'declines-dishonesty' },
  ],
  examples: [{ language: 'en', messages: [{ from: 'client', text: 'Could you backdate the invoice to December?' }] }],
  lookAlikes: [
    { language: 'en', messages: [{ from: 'client', text: 'Please date the invoice the day you send it.' }] },
  ],
};
