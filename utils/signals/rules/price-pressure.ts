import type { SignalRule } from '../define';

export const pricePressure: SignalRule = {
  id: 'price-pressure',
  evidence: [
    { act: 'asks-for-free', confidence: 0.85, why: 'asks-for-free' },
    { act: 'pushes-price-down', confidence: 0.85, why: 'pushes-price-down' },
    { act: 'defends-price', confidence: 0.85, why: 'defends-price' },
  ],
  examples: [
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Los cincuenta y ocho millones los dejamos en cuarenta y cinco.' }],
    },
    {
      language: 'es',
      messages: [{ from: 'client', text: 'En vez de los 360 te doy un 3% del juego cuando salga en Steam.' }],
    },
    { language: 'es', messages: [{ from: 'me', text: 'A 40 no puedo, porque ya viajo dos horas.' }] },
    { language: 'en', messages: [{ from: 'client', text: "Do this one for free and there'll be lots more work." }] },
    { language: 'de', messages: [{ from: 'client', text: 'Ich geb dir 2.500 und wir sind quitt.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Die Schlussrechnung kürze ich um die Hälfte.' }] },
    { language: 'de', messages: [{ from: 'me', text: 'Eine nachträgliche Kürzung akzeptiere ich nicht.' }] },
  ],
  lookAlikes: [
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Antes de aceptar: ¿hay margen para un pequeño descuento?' }],
    },
    { language: 'es', messages: [{ from: 'client', text: 'El precio nos parece muy justo, adelante.' }] },
    { language: 'es', messages: [{ from: 'client', text: 'No quiero que lo hagas gratis, quiero pagarte.' }] },
    { language: 'en', messages: [{ from: 'client', text: 'What would you charge for a second page?' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Gibt es für Vereine einen Rabatt?' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Was würde eine zweite Seite kosten?' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Der Preis ist fair, wir nehmen das Angebot an.' }] },
  ],
};
