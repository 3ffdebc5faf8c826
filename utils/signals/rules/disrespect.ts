import type { SignalRule } from '../define';

export const disrespect: SignalRule = {
  id: 'disrespect',
  evidence: [
    { act: 'belittles', confidence: 0.85, why: 'belittles' },
    { act: 'objects-to-belittling', confidence: 0.85, why: 'objects-to-belittling' },
  ],
  examples: [{ language: 'en', messages: [{ from: 'client', text: 'My nephew could do this in an afternoon.' }] }],
  lookAlikes: [
    { language: 'en', messages: [{ from: 'client', text: 'My nephew is studying design and adores your portfolio.' }] },
  ],
};
