import type { SignalRule } from '../define';

export const impossibleRequest: SignalRule = {
  id: 'impossible-request',
  evidence: [
    { act: 'demands-impossible', confidence: 0.8, why: 'demands-impossible' },
    { act: 'says-impossible', confidence: 0.8, why: 'says-impossible' },
  ],
  examples: [{ language: 'en', messages: [{ from: 'client', text: 'I need the whole site by tomorrow morning.' }] }],
  lookAlikes: [
    { language: 'en', messages: [{ from: 'client', text: 'Would it be possible to have the site by June?' }] },
  ],
};
