import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../utils/text/own-words';

describe('mail that nobody wrote to the reader', () => {
  it.each([
    [
      'out of office, English',
      'Thank you for your email. I am out of the office until 12 May with limited access to email. For urgent matters please call Ann.',
    ],
    [
      'out of office, German',
      'Vielen Dank für Ihre Nachricht. Ich bin bis 12.5. nicht im Büro. In dringenden Fällen wenden Sie sich bitte an Frau Lee.',
    ],
    [
      'out of office, Spanish',
      'Gracias por su mensaje. Estaré fuera de la oficina hasta el 12 de mayo. Para asuntos urgentes contacte con Ana.',
    ],
    ['out of office, French', 'Merci pour votre message. Je suis absent du bureau, je vous répondrai à mon retour.'],
    ['delivery notice', 'Delivery has failed to these recipients or groups:\n\nbob@client.example'],
    ['ticket system', 'This is an automated message. Please do not reply to this email.'],
  ])('%s is automatic', (_name, text) => {
    expect(ownWords(text).kind).toBe('automatic');
  });

  it.each([
    [{ 'auto-submitted': 'auto-replied' }],
    [{ subject: 'Automatic reply: Logo' }],
    [{ subject: 'Abwesenheitsnotiz: Logo' }],
    [{ subject: 'Respuesta automática: Logo' }],
    [{ 'content-type': 'multipart/report; report-type=delivery-status' }],
  ])('headers %j make it automatic', (headers) => {
    expect(ownWords('Hello', headers).kind).toBe('automatic');
  });

  it.each([
    [
      'English',
      'Spring offers for you!\n\nView this email in your browser\n\nYou are receiving this email because you signed up.\nUnsubscribe | Privacy',
    ],
    [
      'German',
      'Frühlingsangebote\n\nIm Browser ansehen\n\nSie erhalten diesen Newsletter an bob@client.example. Hier abmelden',
    ],
    [
      'Spanish',
      'Ofertas de primavera\n\nVer en el navegador\n\nSi no quieres recibir más correos puedes darte de baja aquí.',
    ],
  ])('a newsletter is bulk: %s', (_name, text) => {
    expect(ownWords(text).kind).toBe('bulk');
  });
});

describe('messages that only look automatic', () => {
  it.each([
    [
      'an absence among demands',
      'I am out of the office on Friday, so I need the final files on Thursday. This is the third time I ask.',
    ],
    ['a complaint about silence', 'You were on holiday again? I wrote five times and nobody answered.'],
    ['German', 'Ich bin nächste Woche im Urlaub, deshalb muss alles bis Freitag fertig sein.'],
    ['work on a newsletter', 'The newsletter needs an unsubscribe link, please add it to the template today.'],
  ])('%s is a message', (_name, text) => {
    expect(ownWords(text).kind).toBe('message');
  });

  it('a reply that quotes a newsletter is a message', () => {
    const received =
      'Did you get this too?\n\nOn Mon, Mar 3, 2025 at 10:15 AM Shop <news@shop.example> wrote:\n> View in browser\n> To unsubscribe click here';
    expect(ownWords(received)).toEqual({ text: 'Did you get this too?', kind: 'message' });
  });

  it('a message on a mailing list is a message', () => {
    const received = 'Is the build broken?\n\nTo unsubscribe, e-mail: dev-unsubscribe@list.example';
    expect(ownWords(received)).toEqual({ text: 'Is the build broken?', kind: 'message' });
  });
});
