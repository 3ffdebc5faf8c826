import type { SignalRule } from '../define';

export const indecision: SignalRule = {
  id: 'indecision',
  evidence: [
    { act: 'rejects-vaguely', confidence: 0.85, why: 'rejects-vaguely' },
    { act: 'reverses-decision', confidence: 0.8, why: 'reverses-decision' },
    { act: 'cannot-decide', confidence: 0.8, why: 'cannot-decide' },
    { act: 'counts-revisions', confidence: 0.85, why: 'counts-revisions' },
  ],
  examples: [
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Volvamos a la primera de todas, la beige. O dejame pensarlo.' }],
    },
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Les falta algo. No sabría decirte qué, cuando lo vea lo sabré.' }],
    },
    {
      language: 'es',
      messages: [{ from: 'me', text: 'Ojo que es la cuarta paleta y el presupuesto contemplaba dos.' }],
    },
    { language: 'en', messages: [{ from: 'client', text: "It's just not it, I'll know it when I see it." }] },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'Irgendwie ist es das noch nicht, aber wenn ich es sehe, weiß ich es.' }],
    },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'Wir haben uns umentschieden, bitte alles wieder wie vorher.' }],
    },
    { language: 'de', messages: [{ from: 'client', text: 'Wir können uns einfach nicht entscheiden.' }] },
  ],
  lookAlikes: [
    { language: 'es', messages: [{ from: 'client', text: 'De las tres opciones me quedo con la B.' }] },
    { language: 'es', messages: [{ from: 'client', text: 'Dudaba entre roble y nogal, pero nogal. Decidido.' }] },
    { language: 'es', messages: [{ from: 'client', text: 'El logo es demasiado oscuro, aclara el azul.' }] },
    { language: 'en', messages: [{ from: 'client', text: 'Please make the headline smaller and the photo larger.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Bitte die Überschrift kleiner und das Foto größer.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Wir nehmen Variante B.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Welche Variante würden Sie empfehlen?' }] },
  ],
};
