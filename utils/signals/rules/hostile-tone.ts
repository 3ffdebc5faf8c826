import type { SignalRule } from '../define';

export const hostileTone: SignalRule = {
  id: 'hostile-tone',
  evidence: [
    { act: 'insults', confidence: 0.9, why: 'insults' },
    { act: 'shouts', confidence: 0.8, why: 'shouts' },
    { act: 'attacks-angrily', confidence: 0.85, why: 'attacks-angrily' },
    { act: 'objects-to-tone', confidence: 0.85, why: 'objects-to-tone' },
  ],
  examples: [
    { language: 'es', messages: [{ from: 'client', text: 'Es usted un inútil.' }] },
    { language: 'es', messages: [{ from: 'client', text: 'Estoy hasta las narices de tus excusas.' }] },
    {
      language: 'es',
      messages: [{ from: 'me', text: 'Te pido que no me vuelvas a llamar estafador en los correos.' }],
    },
    { language: 'en', messages: [{ from: 'client', text: 'Are you people idiots?' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Sind Sie eigentlich blöd?' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Ich habe Ihre Ausreden satt.' }] },
    { language: 'de', messages: [{ from: 'me', text: 'In diesem Ton rede ich nicht weiter.' }] },
  ],
  lookAlikes: [
    { language: 'es', messages: [{ from: 'client', text: '¡¡¡ME ENCANTAAA!!! Lloré cuando vi el álbum.' }] },
    { language: 'es', messages: [{ from: 'client', text: 'Soy un imbécil, perdón, va de nuevo con el adjunto.' }] },
    {
      language: 'es',
      messages: [{ from: 'client', text: 'Esperaba un acabado más fino en las juntas, ¿lo puede repasar?' }],
    },
    { language: 'en', messages: [{ from: 'client', text: 'LOVE IT!!' }] },
    { language: 'en', messages: [{ from: 'client', text: 'I was an idiot, the file was in my spam folder.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'DER HAMMER, DANKE!!' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Ich Depp habe den Anhang vergessen.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Ich bin stinksauer auf das Finanzamt.' }] },
  ],
};
