import type { SignalRule } from '../define';

export const interference: SignalRule = {
  id: 'interference',
  evidence: [
    { act: 'outsider-overrules', confidence: 0.85, why: 'outsider-overrules' },
    { act: 'objects-to-outsider', confidence: 0.85, why: 'objects-to-outsider' },
  ],
  examples: [
    { language: 'en', messages: [{ from: 'client', text: 'My wife hates it and wants everything different.' }] },
  ],
  lookAlikes: [{ language: 'en', messages: [{ from: 'client', text: 'My wife loves the new kitchen.' }] }],
};
