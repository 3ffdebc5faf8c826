import type { SignalRule } from '../define';

export const noShow: SignalRule = {
  id: 'no-show',
  evidence: [
    { act: 'misses-meeting', confidence: 0.9, why: 'misses-meeting' },
    { act: 'moves-meeting-again', confidence: 0.8, why: 'moves-meeting-again' },
    { act: 'moves-meeting', confidence: 0.7, after: { about: 'meeting' }, why: 'moved-again' },
    { act: 'comes-unprepared', confidence: 0.8, why: 'comes-unprepared' },
    { act: 'waited-in-vain', confidence: 0.9, why: 'waited-in-vain' },
    {
      act: 'excuses-generally',
      confidence: 0.7,
      after: { about: 'meeting', kind: 'asked' },
      why: 'excuse-after-missed-meeting',
    },
  ],
  examples: [
    { language: 'es', messages: [{ from: 'client', text: 'Perdona por el viernes, no oí la alarma.' }] },
    { language: 'es', messages: [{ from: 'me', text: 'Estuve conectada desde las 7 y no te vi.' }] },
    { language: 'es', messages: [{ from: 'me', text: 'Su silla ha estado vacía las dos veces.' }] },
    { language: 'en', messages: [{ from: 'client', text: 'Sorry, I completely forgot our call again.' }] },
    { language: 'en', messages: [{ from: 'me', text: 'I waited 40 minutes on the line today.' }] },
    {
      language: 'de',
      messages: [{ from: 'client', text: 'Sorry, ich habe unseren Termin schon wieder total vergessen.' }],
    },
    { language: 'de', messages: [{ from: 'client', text: 'Unser Termin muss zum dritten Mal verlegt werden.' }] },
    {
      language: 'de',
      messages: [{ from: 'me', text: 'Ich stehe seit 25 Minuten vor Ihrer Baustelle, es ist niemand da.' }],
    },
  ],
  lookAlikes: [
    {
      language: 'es',
      messages: [{ from: 'client', text: '¿Podemos mover la reunión del jueves al viernes? Mi hijo tiene médico.' }],
    },
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Te aviso con tiempo: el jueves 23 estoy en la feria y no puedo dar clase.' }],
    },
    { language: 'es', messages: [{ from: 'me', text: 'Te espero mañana en recepción a las 9.' }] },
    {
      language: 'en',
      messages: [{ from: 'client', text: 'Could we move Thursday to Friday? My son has a dentist appointment.' }],
    },
    {
      language: 'de',
      messages: [
        { from: 'client', text: 'Könnten wir Donnerstag auf Freitag verschieben? Meine Tochter hat Einschulung.' },
      ],
    },
    { language: 'de', messages: [{ from: 'client', text: 'Bitte den Termin am Freitag nicht vergessen!' }] },
    { language: 'de', messages: [{ from: 'me', text: 'Ich warte am Eingang auf Sie, bis gleich!' }] },
  ],
};
