import type { SignalRule } from '../define';

export const interference: SignalRule = {
  id: 'interference',
  evidence: [
    { act: 'outsider-overrules', confidence: 0.85, why: 'outsider-overrules' },
    { act: 'objects-to-outsider', confidence: 0.85, why: 'objects-to-outsider' },
  ],
  examples: [
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Mi mamá no está de acuerdo con nada. Ella quiere todo fucsia.' }],
    },
    {
      language: 'es',
      messages: [
        { from: 'client', text: 'Mi padre ha visto el cuestionario y no quiere que se pregunte por los mandos.' },
      ],
    },
    {
      language: 'es',
      messages: [{ from: 'me', text: 'Mi contrato es con Laura y Andrés y con ellos cierro cada decisión.' }],
    },
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
    { language: 'es', messages: [{ from: 'client', text: 'A mi mujer le encantó la cocina nueva.' }] },
    { language: 'es', messages: [{ from: 'client', text: 'Te presento a nuestra nueva directora de marketing.' }] },
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Mi pareja cambia de idea con la pintura, pero aquí firmo yo: blanco roto.' }],
    },
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
