import type { SignalRule } from '../define';

export const indecision: SignalRule = {
  id: 'indecision',
  evidence: [
    { act: 'rejects-vaguely', confidence: 0.85, why: 'rejects-vaguely' },
    { act: 'reverses-decision', confidence: 0.8, why: 'reverses-decision' },
    { act: 'cannot-decide', confidence: 0.8, why: 'cannot-decide' },
    { act: 'counts-revisions', confidence: 0.85, why: 'counts-revisions' },
  ],
  examples: [{ language: 'en', messages: [{ from: 'client', text: "It's just not it, I'll know it when I see it." }] }],
  lookAlikes: [
    { language: 'en', messages: [{ from: 'client', text: 'Please make the headline smaller and the photo larger.' }] },
  ],
};
