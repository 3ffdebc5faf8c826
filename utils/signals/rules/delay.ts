import type { SignalRule } from '../define';

export const delay: SignalRule = {
  id: 'delay',
  evidence: [
    {
      act: 'admits-not-done',
      confidence: 0.85,
      after: { about: 'material', kind: 'asked' },
      why: 'excuse-after-reminder',
    },
    {
      act: 'postpones-own-part',
      confidence: 0.85,
      after: { about: 'material', kind: 'asked' },
      why: 'deferral-after-reminder',
    },
    { act: 'chases-material', confidence: 0.85, why: 'chases-material' },
    { act: 'admits-not-done', confidence: 0.85, why: 'admits-not-done' },
    { act: 'postpones-own-part', confidence: 0.8, why: 'postpones-own-part' },
    {
      act: 'promises-soon',
      confidence: 0.75,
      after: { about: 'material', kind: 'asked' },
      why: 'promise-after-reminder',
    },
    {
      act: 'excuses-generally',
      confidence: 0.75,
      after: { about: 'material', kind: 'asked' },
      why: 'excuse-after-reminder',
    },
  ],
  examples: [
    { language: 'es', messages: [{ from: 'me', text: 'Todavía no me llegan las credenciales que eran para el 12.' }] },
    { language: 'es', messages: [{ from: 'client', text: 'Perdona, sigo sin mirarlo.' }] },
    { language: 'es', messages: [{ from: 'client', text: 'Dame hasta el lunes que lo miro tranquila.' }] },
    { language: 'en', messages: [{ from: 'me', text: "I'm still waiting for the logo files." }] },
    { language: 'en', messages: [{ from: 'client', text: "Sorry, still haven't got to your draft." }] },
    { language: 'de', messages: [{ from: 'me', text: 'Mir fehlen noch die Texte für die Startseite.' }] },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'Bin leider noch nicht dazu gekommen, den Entwurf zu lesen.' }],
    },
    { language: 'de', messages: [{ from: 'client', text: 'Gib mir noch ein paar Tage für die Fotos.' }] },
  ],
  lookAlikes: [
    { language: 'es', messages: [{ from: 'me', text: '¿Te encajaría enviarme el logo en vectorial cuando puedas?' }] },
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Te entrego las fotos el 30, como figura en el cronograma.' }],
    },
    {
      language: 'es',
      messages: [
        { from: 'client', text: 'Del 5 al 20 de agosto estamos cerrados por vacaciones, te lo aviso con tiempo.' },
      ],
    },
    { language: 'en', messages: [{ from: 'me', text: 'When could you send me the texts?' }] },
    {
      language: 'en',
      messages: [{ from: 'client', text: "I'll be on holiday in August, so expect my notes in September." }],
    },
    { language: 'de', messages: [{ from: 'me', text: 'Bis wann könnten Sie mir die Fotos schicken? Es eilt nicht.' }] },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'Im August bin ich im Urlaub, meine Anmerkungen kommen also im September.' }],
    },
    { language: 'de', messages: [{ from: 'me', text: 'Ich warte noch auf das Ersatzteil vom Hersteller.' }] },
  ],
};
