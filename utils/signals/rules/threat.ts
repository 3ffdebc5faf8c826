import type { SignalRule } from '../define';

export const threat: SignalRule = {
  id: 'threat',
  evidence: [
    { act: 'threatens-publicly', confidence: 0.9, why: 'threatens-publicly' },
    { act: 'threatens-legally', confidence: 0.9, why: 'threatens-legally' },
    { act: 'threatens-money', confidence: 0.85, why: 'threatens-money' },
    { act: 'threatens-otherwise', confidence: 0.85, why: 'threatens-otherwise' },
    { act: 'objects-to-threat', confidence: 0.85, why: 'objects-to-threat' },
  ],
  examples: [{ language: 'en', messages: [{ from: 'client', text: "Fix it today or you'll hear from my lawyer." }] }],
  lookAlikes: [
    { language: 'en', messages: [{ from: 'client', text: 'Our lawyer has read the contract and is happy.' }] },
  ],
};
