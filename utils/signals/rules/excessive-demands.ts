import type { SignalRule } from '../define';

export const excessiveDemands: SignalRule = {
  id: 'excessive-demands',
  evidence: [
    { act: 'demands-at-once', confidence: 0.8, why: 'demands-at-once' },
    { act: 'chases-within-hours', confidence: 0.85, why: 'chases-within-hours' },
    { act: 'objects-to-demands', confidence: 0.85, why: 'objects-to-demands' },
  ],
  examples: [
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Te llamo cada hora para ir viendo, ten el celular prendido.' }],
    },
    { language: 'es', messages: [{ from: 'client', text: '¿Por qué no contestas? Veo que estás en línea.' }] },
    { language: 'es', messages: [{ from: 'me', text: 'Vi recién sus correos; los fines de semana no trabajo.' }] },
    { language: 'en', messages: [{ from: 'client', text: 'Call me NOW.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Rufen Sie mich SOFORT an, egal wo Sie sind.' }] },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'Ich möchte, dass Sie auch samstags und sonntags erreichbar sind.' }],
    },
    { language: 'de', messages: [{ from: 'me', text: 'Anrufe nach 22 Uhr nehme ich nicht mehr entgegen.' }] },
  ],
  lookAlikes: [
    { language: 'es', messages: [{ from: 'client', text: 'Llámame cuando puedas, sin prisa.' }] },
    { language: 'es', messages: [{ from: 'client', text: 'Perdona las horas, no contestes hasta mañana.' }] },
    {
      language: 'es',
      messages: [{ from: 'client', text: '¿Tienes un ratito mañana en horario laboral para aclarar dos dudas?' }],
    },
    { language: 'en', messages: [{ from: 'client', text: 'Could you call me tomorrow at ten?' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Könnten Sie mich morgen um zehn kurz anrufen?' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Hast du die Skizze schon gesehen? Keine Eile.' }] },
    { language: 'de', messages: [{ from: 'me', text: 'Danke, dass Sie Ihre Fragen gesammelt geschickt haben.' }] },
  ],
};
