import type { SignalRule } from '../define';

export const excessiveDemands: SignalRule = {
  id: 'excessive-demands',
  evidence: [
    { act: 'demands-at-once', confidence: 0.8, why: 'demands-at-once' },
    { act: 'chases-within-hours', confidence: 0.85, why: 'chases-within-hours' },
    { act: 'objects-to-demands', confidence: 0.85, why: 'objects-to-demands' },
  ],
  examples: [{ language: 'en', messages: [{ from: 'client', text: 'Call me NOW.' }] }],
  lookAlikes: [{ language: 'en', messages: [{ from: 'client', text: 'Could you call me tomorrow at ten?' }] }],
};
