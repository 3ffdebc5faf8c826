import type { SignalRule } from '../define';

export const scopeDispute: SignalRule = {
  id: 'scope-dispute',
  evidence: [
    { act: 'adds-work', confidence: 0.75, why: 'adds-work' },
    { act: 'assumes-included', confidence: 0.85, why: 'assumes-included' },
    { act: 'disputes-agreement', confidence: 0.8, why: 'disputes-agreement' },
    { act: 'draws-scope-line', confidence: 0.9, why: 'draws-scope-line' },
  ],
  examples: [
    { language: 'en', messages: [{ from: 'client', text: "While you're at it, could you also build the app?" }] },
    { language: 'en', messages: [{ from: 'me', text: 'This is outside the scope we agreed.' }] },
  ],
  lookAlikes: [
    { language: 'en', messages: [{ from: 'client', text: 'Is the print file included, or would that be extra?' }] },
  ],
};
