import type { SignalRule } from '../define';

export const fatalism: SignalRule = {
  id: 'fatalism',
  evidence: [
    { act: 'foresees-failure', confidence: 0.85, why: 'foresees-failure' },
    { act: 'notes-fatalism', confidence: 0.85, why: 'notes-fatalism' },
  ],
  examples: [
    {
      language: 'es',
      messages: [
        { from: 'client', text: 'Esto es tirar el dinero a un pozo y lo será siempre, lo haga quien lo haga.' },
      ],
    },
    { language: 'es', messages: [{ from: 'client', text: 'Da lo mismo lo que estudie, yo sé que voy a suspender.' }] },
    { language: 'es', messages: [{ from: 'client', text: 'No se haga ilusiones, que esta plantilla no aprende.' }] },
    { language: 'en', messages: [{ from: 'client', text: 'This will flop anyway, nothing we try ever works.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Machen Sie halt, am Ende kauft es eh wieder keiner.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Das ist doch von Anfang an zum Scheitern verurteilt.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Wozu das Ganze eigentlich?' }] },
  ],
  lookAlikes: [
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Si el proveedor se atrasa, no llegamos a Navidad. ¿Cómo lo cubrimos?' }],
    },
    { language: 'es', messages: [{ from: 'client', text: 'El enlace no funciona, ¿me lo reenvías?' }] },
    {
      language: 'es',
      messages: [{ from: 'client', text: 'La bomba vieja ya no vale la pena arreglarla, cámbiela por una nueva.' }],
    },
    { language: 'en', messages: [{ from: 'client', text: 'One risk is that the rain keeps people away.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Ein Risiko ist, dass der Regen Besucher abhält.' }] },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'Der Antrag ist nach Auskunft der Stelle nicht aussichtslos.' }],
    },
    {
      language: 'de',
      messages: [
        { from: 'client', text: 'Für uns lohnt sich ein eigener Server nicht, bei drei Nutzern reicht die Cloud.' },
      ],
    },
  ],
};
