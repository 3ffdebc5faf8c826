import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../utils/text/own-words';

const OWN = 'Could you send the invoice again?';

describe('what stands below the words', () => {
  it.each([
    ['a delimited signature', '-- \nBob Ray\nRay & Sons Ltd.\n+44 20 7946 0000'],
    ['the phone, English', 'Sent from my iPhone'],
    ['the phone, German', 'Von meinem iPhone gesendet'],
    ['the phone, Spanish', 'Enviado desde mi iPhone'],
    ['the phone, French', 'Envoyé de mon iPhone'],
    ['the phone, Dutch', 'Verstuurd vanaf mijn iPhone'],
    ['the phone, Turkish', "iPhone'umdan gönderildi"],
    ['the phone, Chinese', '发自我的 iPhone'],
    ['the phone, Japanese', 'iPhoneから送信'],
    ['the app with a link', 'Get Outlook for iOS\n<https://aka.ms/o0ukef>'],
    [
      'a legal notice, English',
      'This message is confidential and intended solely for the addressee. If you have received this email in error, please notify the sender and delete it.',
    ],
    [
      'a legal notice, German',
      'Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind, vernichten Sie diese Mail.',
    ],
    [
      'a legal notice, Spanish',
      'Este mensaje puede contener información confidencial. Si no es usted el destinatario, le rogamos que lo elimine.',
    ],
    ['a company line, German', 'Sitz der Gesellschaft: Köln, Amtsgericht Köln HRB 12345, Geschäftsführer: Bob Ray'],
    [
      'a list footer',
      'You received this message because you are subscribed to the Google Groups "Logo" group.\nTo unsubscribe from this group, send an email to logo+unsubscribe@groups.example',
    ],
    ['a virus scanner', 'Virus-free. www.avast.com'],
  ])('%s is dropped', (_name, footer) => {
    expect(ownWords(`${OWN}\n\n${footer}\n`).text).toBe(OWN);
  });

  it('keeps the complimentary close and the name, drops the contact lines', () => {
    const received = `${OWN}\n\nBest regards,\nBob Ray\nHead of Marketing\nRay & Sons Ltd., 12 Main Street\nTel. +44 20 7946 0000\nwww.ray.example`;
    expect(ownWords(received).text).toBe(`${OWN}\n\nBest regards,\nBob Ray`);
  });

  it('drops a German signature below the close', () => {
    const received =
      'Bitte die Rechnung nochmal.\n\nMit freundlichen Grüßen\nBernd Rau\nGeschäftsführer\nRau GmbH\nHauptstraße 5, 50667 Köln\nTelefon: 0221 123456';
    expect(ownWords(received).text).toBe('Bitte die Rechnung nochmal.\n\nMit freundlichen Grüßen\nBernd Rau');
  });

  it('keeps a postscript below the signature', () => {
    const received = `${OWN}\n\nRegards\nBob\nTel. +44 20 7946 0000\n\nP.S. The logo is wonderful.`;
    expect(ownWords(received).text).toContain('P.S. The logo is wonderful.');
    expect(ownWords(received).text).not.toContain('7946');
  });

  it('drops a server warning on top', () => {
    const received = `CAUTION: This email originated from outside of the organization. Do not click links or open attachments.\n\n${OWN}`;
    expect(ownWords(received).text).toBe(OWN);
  });

  it.each([
    'This message was sent from outside the company. Please do not click links unless you know the sender.',
    'Atenção: Este e-mail foi enviado de fora da organização. Não clique em links.',
  ])('drops the warning on mail from outside: %s', (warning) => {
    expect(ownWords(`${warning}\n\n${OWN}`).text).toBe(OWN);
  });
});

describe('own words that only look like a footer', () => {
  it.each([
    ['a sentence about a desk', 'Sent from my desk, this is easier to read than from my phone.'],
    ['an address to ship to', 'Please send the prints to:\n\nBob Ray\n12 Main Street\nTel. 020 7946 0000'],
    ['a threat to sue, German', 'Wenn die Seite nicht bis Freitag läuft, sehen wir uns vor dem Amtsgericht wieder.'],
    ['a wish about confidentiality', 'Hello Ann,\n\nthe numbers are confidential, please tell nobody.'],
    ['the end of a business relation', 'Hello Ann,\n\nwe no longer wish to receive your services.'],
    ['data protection as a topic, Spanish', 'Hola Ana,\n\nfalta el texto de protección de datos en la web.'],
    ['a phone number to call', 'Hello Ann,\n\ncall me on 020 7946 0000 when you can.'],
    ['a delivery from outside', 'The parts were sent from outside the country, so they are late.'],
    ['thanks as the last line', 'The draft is fine.\n\nThanks\nBob'],
    [
      'a dash line between two thoughts',
      `One thing first.\n--\n${'The rest of the mail goes on and on.\n'.repeat(30)}`.trimEnd(),
    ],
    ['a request below the name', 'The draft is fine.\n\nThanks\nBob\n\ncall me on 020 7946 0000 tomorrow'],
    ['prose below thanks', 'Thanks\n\nThe second page still has the old price. Please correct it before Friday.'],
  ])('%s stays', (_name, text) => {
    expect(ownWords(text).text).toBe(text);
  });
});
