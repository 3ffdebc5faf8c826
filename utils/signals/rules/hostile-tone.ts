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
    { language: 'en', messages: [{ from: 'client', text: 'Are you people idiots?' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Sind Sie eigentlich blöd?' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Ich habe Ihre Ausreden satt.' }] },
    { language: 'de', messages: [{ from: 'me', text: 'In diesem Ton rede ich nicht weiter.' }] },
  ],
  lookAlikes: [
    { language: 'en', messages: [{ from: 'client', text: 'LOVE IT!!' }] },
    { language: 'en', messages: [{ from: 'client', text: 'I was an idiot, the file was in my spam folder.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'DER HAMMER, DANKE!!' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Ich Depp habe den Anhang vergessen.' }] },
    { language: 'de', messages: [{ from: 'client', text: 'Ich bin stinksauer auf das Finanzamt.' }] },
  ],
};
