import type { SignalRule } from '../define';

export const disrespect: SignalRule = {
  id: 'disrespect',
  evidence: [
    { act: 'belittles', confidence: 0.85, why: 'belittles' },
    { act: 'objects-to-belittling', confidence: 0.85, why: 'objects-to-belittling' },
  ],
  examples: [
    { language: 'es', messages: [{ from: 'client', text: 'Eso lo saca mi sobrino con el celular.' }] },
    { language: 'es', messages: [{ from: 'client', text: 'Esto lo hace la máquina y tú solo le das a un botón.' }] },
    {
      language: 'es',
      messages: [{ from: 'me', text: 'No vuelvas a presentarme al equipo como la chica de los dibujitos.' }],
    },
    { language: 'en', messages: [{ from: 'client', text: 'My nephew could do this in an afternoon.' }] },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'So ein Logo klickt mir mein Neffe in der Mittagspause zusammen.' }],
    },
    { language: 'de', messages: [{ from: 'client', text: 'Was machen Sie eigentlich den ganzen Tag?' }] },
    {
      language: 'de',
      messages: [{ from: 'me', text: 'Ich möchte nicht noch einmal als „die Bastelfrau“ vorgestellt werden.' }],
    },
  ],
  lookAlikes: [
    { language: 'es', messages: [{ from: 'client', text: 'Mi sobrino estudia diseño y le encanta tu porfolio.' }] },
    { language: 'es', messages: [{ from: 'client', text: 'Yo no sabría hacerlo, de verdad que es difícil.' }] },
    { language: 'es', messages: [{ from: 'client', text: 'Encuentro el informe flojo: faltan fuentes.' }] },
    { language: 'en', messages: [{ from: 'client', text: 'My nephew is studying design and adores your portfolio.' }] },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'Mein Neffe studiert Grafik und ist von Ihrem Logo begeistert.' }],
    },
    { language: 'de', messages: [{ from: 'client', text: 'Der Schnitt ist mir in der Mitte zu langatmig.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Ich bin ja nur Laie, verzeihen Sie die Frage.' }] },
  ],
};
