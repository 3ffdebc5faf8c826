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
    {
      language: 'es',
      messages: [
        { from: 'client', text: 'Ya que tenéis la radial y el cemento aquí, me alicatáis el aseo chico también, ¿no?' },
      ],
    },
    { language: 'es', messages: [{ from: 'client', text: 'Yo pensé que una tienda online venía con todo.' }] },
    { language: 'es', messages: [{ from: 'me', text: 'El aseo no está en el presupuesto.' }] },
    { language: 'en', messages: [{ from: 'client', text: "While you're at it, could you also build the app?" }] },
    { language: 'en', messages: [{ from: 'me', text: 'This is outside the scope we agreed.' }] },
    {
      language: 'de',
      messages: [
        { from: 'client', text: 'Ich bin davon ausgegangen, dass ein Shop bei einer Website immer dabei ist.' },
      ],
    },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'Mach doch noch schnell eine Version fürs Handy, ist ja nur zuschneiden.' }],
    },
    { language: 'de', messages: [{ from: 'me', text: 'Die Visitenkarten gehören nicht zum vereinbarten Umfang.' }] },
  ],
  lookAlikes: [
    { language: 'es', messages: [{ from: 'client', text: '¿La instalación está incluida o va aparte?' }] },
    {
      language: 'es',
      messages: [
        { from: 'client', text: 'Ya que vienes, ¿podrías decirme cuánto saldría arreglar también la persiana?' },
      ],
    },
    {
      language: 'es',
      messages: [{ from: 'me', text: 'Lo que pediste está dentro del alcance, no hay coste adicional.' }],
    },
    { language: 'en', messages: [{ from: 'client', text: 'Is the print file included, or would that be extra?' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Ist die Druckdatei inklusive oder kostet die extra?' }] },
    {
      language: 'de',
      messages: [
        { from: 'client', text: 'Wir hätten gern zusätzlich zwei Plakate, bitte schicken Sie uns dafür ein Angebot.' },
      ],
    },
    { language: 'de', messages: [{ from: 'client', text: 'Könnten Sie mir die Datei bitte noch einmal schicken?' }] },
  ],
};
