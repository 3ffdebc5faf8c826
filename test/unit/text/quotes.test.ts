import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../utils/text/own-words';

/** Attribution lines as mail clients write them, several wrapped as they arrive. */
const ATTRIBUTIONS: Readonly<Record<string, readonly string[]>> = {
  'English, Gmail': ['On Mon, Mar 3, 2025 at 10:15 AM Ann Lee <ann@studio.example> wrote:'],
  'English, Gmail, wrapped': ['On Mon, Mar 3, 2025 at 10:15 AM Ann Lee <', 'ann@studio.example> wrote:'],
  'English, Apple Mail': ['On 3 Mar 2025, at 10:15, Ann Lee <ann@studio.example> wrote:'],
  'English, Yahoo': ['On Monday, March 3, 2025 at 10:15:02 AM EST, Ann Lee <ann@studio.example> wrote:'],
  'English, Thunderbird': ['On 03/03/2025 10:15, Ann Lee wrote:'],
  'German, Gmail': ['Am Mo., 3. März 2025 um 10:15 Uhr schrieb Ann Lee <ann@studio.example>:'],
  'German, Thunderbird': ['Am 03.03.2025 um 10:15 schrieb Ann Lee:'],
  'German, GMX': [
    'Gesendet: Montag, 3. März 2025 um 10:15 Uhr',
    'Von: "Ann Lee" <ann@studio.example>',
    'An: bob@kunde.example',
    'Betreff: Logo',
  ],
  'Spanish, Gmail': ['El lun, 3 mar 2025 a las 10:15, Ann Lee (<ann@studio.example>) escribió:'],
  'Spanish, Apple Mail': ['El 3 mar 2025, a las 10:15, Ann Lee <ann@studio.example> escribió:'],
  'French, Gmail': ['Le lun. 3 mars 2025 à 10:15, Ann Lee <ann@studio.example> a écrit :'],
  'Portuguese, Gmail': ['Em seg., 3 de mar. de 2025 às 10:15, Ann Lee <ann@studio.example>', 'escreveu:'],
  'Italian, Gmail': ['Il giorno lun 3 mar 2025 alle ore 10:15 Ann Lee <', 'ann@studio.example> ha scritto:'],
  'Dutch, Gmail': ['Op ma 3 mrt 2025 om 10:15 schreef Ann Lee <ann@studio.example>:'],
  'Polish, Gmail': ['pon., 3 mar 2025 o 10:15 Ann Lee <ann@studio.example> napisał(a):'],
  'Turkish, Gmail': ['Ann Lee <ann@studio.example>, 3 Mar 2025 Pzt, 10:15 tarihinde şunu yazdı:'],
  'Chinese, Gmail': ['Ann Lee <ann@studio.example> 于2025年3月3日周一 上午10:15写道：'],
  'Chinese, Apple Mail': ['在 2025年3月3日，10:15，Ann Lee <ann@studio.example> 写道：'],
  'Japanese, Gmail': ['2025年3月3日(月) 10:15 Ann Lee <ann@studio.example>:'],
  'Swedish, Gmail': ['Den mån 3 mars 2025 kl 10:15 skrev Ann Lee <ann@studio.example>:'],
  'Russian, Gmail': ['пн, 3 мар. 2025 г. в 10:15, Ann Lee <ann@studio.example>:'],
};

/** Header blocks of Outlook, Lotus Notes and others. */
const HEADERS: Readonly<Record<string, readonly string[]>> = {
  'English, Outlook': [
    'From: Ann Lee <ann@studio.example>',
    'Sent: Monday, March 3, 2025 10:15 AM',
    'To: Bob Ray <bob@client.example>',
    'Subject: RE: Logo',
  ],
  'English, Outlook, bold marks': [
    '*From:* Ann Lee [mailto:ann@studio.example]',
    '*Sent:* Monday, March 3, 2025 10:15 AM',
    '*To:* Bob Ray',
    '*Subject:* RE: Logo',
  ],
  'English, Outlook, underlined': [
    '________________________________',
    'From: Ann Lee',
    'Sent: Monday, March 3, 2025 10:15',
    'To: Bob Ray',
    'Subject: Logo',
  ],
  'English, old Outlook': [
    '-----Original Message-----',
    'From: Ann Lee',
    'Sent: Monday, March 3, 2025 10:15 AM',
    'To: Bob Ray',
    'Subject: Logo',
  ],
  'English, Lotus Notes': [
    'Ann Lee <ann@studio.example>',
    '03/03/2025 10:15 AM',
    '',
    '        To:     Bob Ray/CLIENT',
    '        cc:',
    '        Subject:        Logo',
  ],
  'English, Lotus Notes on one line': [
    '"Lee, Ann" <ann@studio.example> on 03/03/2025 10:15:58 AM',
    'To: bob@client.example',
    'cc:',
    'Subject: Logo',
  ],
  'English, GroupWise': ['>>> Ann Lee <ann@studio.example> 03/03/25 10:15 AM >>>'],
  'German, Outlook': [
    'Von: Ann Lee <ann@studio.example>',
    'Gesendet: Montag, 3. März 2025 10:15',
    'An: Bob Ray',
    'Betreff: AW: Logo',
  ],
  'German, old Outlook': ['-----Ursprüngliche Nachricht-----', 'Von: Ann Lee', 'Gesendet: Montag, 3. März 2025 10:15'],
  'Spanish, Outlook': [
    'De: Ann Lee <ann@studio.example>',
    'Enviado el: lunes, 3 de marzo de 2025 10:15',
    'Para: Bob Ray',
    'Asunto: RE: Logo',
  ],
  'French, Outlook': [
    'De : Ann Lee <ann@studio.example>',
    'Envoyé : lundi 3 mars 2025 10:15',
    'À : Bob Ray',
    'Objet : RE: Logo',
  ],
  'Portuguese, Outlook': [
    'De: Ann Lee <ann@studio.example>',
    'Enviada em: segunda-feira, 3 de março de 2025 10:15',
    'Para: Bob Ray',
    'Assunto: RES: Logo',
  ],
  'Italian, Outlook': [
    'Da: Ann Lee <ann@studio.example>',
    'Inviato: lunedì 3 marzo 2025 10:15',
    'A: Bob Ray',
    'Oggetto: R: Logo',
  ],
  'Dutch, Outlook': [
    'Van: Ann Lee <ann@studio.example>',
    'Verzonden: maandag 3 maart 2025 10:15',
    'Aan: Bob Ray',
    'Onderwerp: RE: Logo',
  ],
  'Polish, Outlook': [
    'Od: Ann Lee <ann@studio.example>',
    'Wysłano: poniedziałek, 3 marca 2025 10:15',
    'Do: Bob Ray',
    'Temat: Odp: Logo',
  ],
  'Turkish, Outlook': [
    'Kimden: Ann Lee <ann@studio.example>',
    'Gönderildi: 3 Mart 2025 Pazartesi 10:15',
    'Kime: Bob Ray',
    'Konu: Ynt: Logo',
  ],
  'Chinese, Outlook': [
    '发件人: Ann Lee <ann@studio.example>',
    '发送时间: 2025年3月3日 10:15',
    '收件人: Bob Ray',
    '主题: 回复: Logo',
  ],
  'Japanese, Outlook': [
    '差出人: Ann Lee <ann@studio.example>',
    '送信日時: 2025年3月3日 10:15',
    '宛先: Bob Ray',
    '件名: RE: Logo',
  ],
  'Gmail forward': [
    '---------- Forwarded message ---------',
    'From: Ann Lee <ann@studio.example>',
    'Date: Mon, Mar 3, 2025',
    'Subject: Logo',
    'To: <bob@client.example>',
  ],
  'German forward': [
    '-------- Weitergeleitete Nachricht --------',
    'Betreff: Logo',
    'Datum: Mon, 3 Mar 2025',
    'Von: Ann Lee <ann@studio.example>',
    'An: bob@client.example',
  ],
  'Apple Mail forward, Spanish': [
    'Inicio del mensaje reenviado:',
    '',
    'De: Ann Lee <ann@studio.example>',
    'Asunto: Logo',
    'Fecha: 3 de marzo de 2025',
    'Para: bob@client.example',
  ],
};

describe('a reply above a quoted message', () => {
  it.each([...Object.entries(ATTRIBUTIONS), ...Object.entries(HEADERS)])('%s', (_name, header) => {
    const received = ['Thanks, the second draft is fine.', '', ...header, '', 'Old words of somebody else', ''].join(
      '\n',
    );
    expect(ownWords(received).text).toBe('Thanks, the second draft is fine.');
    expect(ownWords(received.replaceAll('\n', '\r\n')).text).toBe('Thanks, the second draft is fine.');
  });

  it.each(Object.entries(ATTRIBUTIONS))('directly above, without a blank line: %s', (_name, header) => {
    expect(ownWords(['Fine with me.', ...header, '> Old words'].join('\n')).text).toBe('Fine with me.');
  });
});

describe('answers between quoted lines', () => {
  it('stay, in their order', () => {
    const received = [
      'See below.',
      '',
      'On Mon, Mar 3, 2025 at 10:15 AM Ann Lee <ann@studio.example> wrote:',
      '',
      '> Is the colour right?',
      '',
      'Yes.',
      '',
      '> When can you pay the second invoice?',
      'On Friday.',
      '> Thanks,',
      '> Ann',
    ].join('\n');
    expect(ownWords(received).text.split(/\n+/)).toEqual(['See below.', 'Yes.', 'On Friday.']);
  });

  it('stay when they stand below the quote', () => {
    const received = 'Am 03.03.2025 um 10:15 schrieb Ann Lee:\n> Wann zahlen Sie?\n\nNächste Woche, versprochen.\n';
    expect(ownWords(received).text).toBe('Nächste Woche, versprochen.');
  });

  it('are not mixed up with the torn ends of quoted lines', () => {
    const received = [
      '> could you please tell me whether the invoice from February has been',
      'paid already',
      '> because our accountant asks for it.',
      '',
      'Paid yesterday.',
    ].join('\n');
    expect(ownWords(received).text).toBe('Paid yesterday.');
  });
});

describe('own words that only look like a quote', () => {
  it.each([
    ['prose with a colon', 'On Monday you wrote:\nthe price is final. I take you at your word.'],
    ['a trip', 'Here is my trip:\n\nFrom: Berlin\nTo: Madrid\nDate: 3 May\n\nCan we meet there?'],
    ['an agenda', 'Agenda for Thursday:\n\nSubject: budget\nWhere: your office'],
    ['an own list after "as I wrote"', 'As I wrote on 3 March:\n- no more changes\n- payment in April'],
    ['a form filled in', 'Name: Bob Ray\nDate: 3 May 2025\nAmount: 400'],
    ['German prose', 'Am Montag schrieb ich Ihnen, dass die Rechnung falsch ist. Bitte prüfen Sie das.'],
    ['Spanish prose', 'El lunes te escribí: la factura no es correcta.'],
    ['a price below an arrow', 'The limit is\n> 500 EUR'],
    ['talk about forwarding', 'I forwarded message 3 to our lawyer.\nShe will call you.'],
  ])('%s stays', (_name, text) => {
    expect(ownWords(text).text).toBe(text);
  });
});
