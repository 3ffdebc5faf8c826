import type { SignalRule } from '../define';

export const staffWarning: SignalRule = {
  id: 'staff-warning',
  evidence: [
    { act: 'warns-of-client', confidence: 0.85, why: 'warns-of-client' },
    { act: 'notes-warning', confidence: 0.85, why: 'notes-warning' },
  ],
  examples: [{ language: 'en', messages: [{ from: 'client', text: 'Between us, he never pays anyone on time.' }] }],
  lookAlikes: [{ language: 'en', messages: [{ from: 'client', text: 'Between us, I would take the blue one.' }] }],
};
