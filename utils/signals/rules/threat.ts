import type { SignalRule } from '../define';

export const threat: SignalRule = {
  id: 'threat',
  evidence: [
    { act: 'threatens-publicly', confidence: 0.9, why: 'threatens-publicly' },
    { act: 'threatens-legally', confidence: 0.9, why: 'threatens-legally' },
    { act: 'threatens-money', confidence: 0.85, why: 'threatens-money' },
    { act: 'threatens-otherwise', confidence: 0.85, why: 'threatens-otherwise' },
    { act: 'objects-to-threat', confidence: 0.85, why: 'objects-to-threat' },
  ],
  examples: [
    {
      language: 'es',
      messages: [{ from: 'client', text: 'El lunes firmado o nos vemos en tribunales, usted elige.' }],
    },
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Si insiste le mando el caso a la emisora para que lo conozcan.' }],
    },
    { language: 'es', messages: [{ from: 'client', text: 'Te vas a arrepentir, ya sabes que sé dónde vives.' }] },
    { language: 'en', messages: [{ from: 'client', text: "Fix it today or you'll hear from my lawyer." }] },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'Entweder das ist bis Montag erledigt, oder Sie hören von unserem Anwalt.' }],
    },
    { language: 'de', messages: [{ from: 'client', text: 'Dann lasse ich die Lastschrift zurückgehen.' }] },
    {
      language: 'de',
      messages: [{ from: 'me', text: 'Ihre Drohung mit einer schlechten Bewertung ändert nichts an der Rechtslage.' }],
    },
  ],
  lookAlikes: [
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Nuestro departamento jurídico revisará el contrato antes de la firma.' }],
    },
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Ahora mismo pongo la reseña, cinco estrellas y con foto.' }],
    },
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Prefiero cancelar la segunda fase y te abono lo hecho hasta hoy.' }],
    },
    { language: 'en', messages: [{ from: 'client', text: 'Our lawyer has read the contract and is happy.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Unser Anwalt hat den Vertrag gelesen und ist zufrieden.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Ich schreibe Ihnen gern eine gute Bewertung.' }] },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'Aus Budgetgründen müssen wir leider zum Jahresende kündigen.' }],
    },
  ],
};
