import type { SignalRule } from '../define';

export const fatalism: SignalRule = {
  id: 'fatalism',
  evidence: [
    { act: 'foresees-failure', confidence: 0.85, why: 'foresees-failure' },
    { act: 'notes-fatalism', confidence: 0.85, why: 'notes-fatalism' },
  ],
  examples: [
    { language: 'en', messages: [{ from: 'client', text: 'This will flop anyway, nothing we try ever works.' }] },
  ],
  lookAlikes: [
    { language: 'en', messages: [{ from: 'client', text: 'One risk is that the rain keeps people away.' }] },
  ],
};
