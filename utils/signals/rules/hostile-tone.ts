import type { SignalRule } from '../define';

export const hostileTone: SignalRule = {
  id: 'hostile-tone',
  evidence: [
    { act: 'insults', confidence: 0.9, why: 'insults' },
    { act: 'shouts', confidence: 0.8, why: 'shouts' },
    { act: 'attacks-angrily', confidence: 0.85, why: 'attacks-angrily' },
    { act: 'objects-to-tone', confidence: 0.85, why: 'objects-to-tone' },
  ],
  examples: [{ language: 'en', messages: [{ from: 'client', text: 'Are you people idiots?' }] }],
  lookAlikes: [
    { language: 'en', messages: [{ from: 'client', text: 'LOVE IT!!' }] },
    { language: 'en', messages: [{ from: 'client', text: 'I was an idiot, the file was in my spam folder.' }] },
  ],
};
