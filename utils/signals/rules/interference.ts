import type { SignalRule } from '../define';

export const interference: SignalRule = {
  id: 'interference',
  evidence: [
    { act: 'outsider-overrules', confidence: 0.85, why: 'outsider-overrules' },
    { act: 'objects-to-outsider', confidence: 0.85, why: 'objects-to-outsider' },
  ],
  examples: [
    { language: 'en', messages: [{ from: 'client', text: 'My wife hates it and wants everything different.' }] },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'Meine Frau hat es gestern gesehen und will etwas völlig anderes.' }],
    },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'Unser neuer Vertriebsleiter findet das Konzept altbacken.' }],
    },
    { language: 'de', messages: [{ from: 'me', text: 'Wer entscheidet bei euch?' }] },
  ],
  lookAlikes: [
    { language: 'en', messages: [{ from: 'client', text: 'My wife loves the new kitchen.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Meine Frau findet die neue Küche wunderschön.' }] },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'Ab Mai ist Frau Kern Ihre Ansprechpartnerin, alles bleibt unverändert.' }],
    },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'Könnten Sie meine Partnerin in CC nehmen? Sie liest nur mit.' }],
    },
  ],
};
