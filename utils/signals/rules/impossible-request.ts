import type { SignalRule } from '../define';

export const impossibleRequest: SignalRule = {
  id: 'impossible-request',
  evidence: [
    { act: 'demands-impossible', confidence: 0.8, why: 'demands-impossible' },
    { act: 'says-impossible', confidence: 0.8, why: 'says-impossible' },
  ],
  examples: [
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Quiero que me lo garantice por escrito, el primero en Google.' }],
    },
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Que la app haga lo mismo que Uber, en dos semanas y con 800 euros.' }],
    },
    { language: 'es', messages: [{ from: 'me', text: 'En seis minutos no caben 14 personas que se entiendan.' }] },
    { language: 'en', messages: [{ from: 'client', text: 'I need the whole site by tomorrow morning.' }] },
    {
      language: 'de',
      messages: [
        { from: 'client', text: 'Die komplette Website mit Shop und drei Sprachen muss morgen um acht online sein.' },
      ],
    },
    {
      language: 'de',
      messages: [
        { from: 'client', text: 'Ich will schriftlich, dass wir in zwei Wochen bei Google auf Platz eins stehen.' },
      ],
    },
    { language: 'de', messages: [{ from: 'me', text: '300 Seiten bis übermorgen sind nicht zu schaffen.' }] },
  ],
  lookAlikes: [
    { language: 'es', messages: [{ from: 'client', text: '¿Sería viable tenerlo para mayo?' }] },
    { language: 'es', messages: [{ from: 'client', text: '¡Toda la página para mañana! Qué maravilla, adelante.' }] },
    { language: 'es', messages: [{ from: 'me', text: 'No hay problema, para mañana lo tienes.' }] },
    { language: 'en', messages: [{ from: 'client', text: 'Would it be possible to have the site by June?' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Wäre es möglich, die Seite bis Juni fertig zu haben?' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Ist es überhaupt machbar, den Baum zu versetzen?' }] },
    { language: 'de', messages: [{ from: 'me', text: 'Der Termin am Dienstag ist bei mir leider nicht möglich.' }] },
  ],
};
