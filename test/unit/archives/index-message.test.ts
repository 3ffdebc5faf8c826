import { describe, expect, test } from 'vitest';
import type { ArchivedMessage, IndexedMessage } from '../../../utils/mail/archives/define';
import { headerDate } from '../../../utils/mail/archives/header-date';
import { indexMessage } from '../../../utils/mail/archives/index-message';
import { mail, NOW, PAT, type MailSketch } from './support';

const PLACE = { file: 0, start: 0, end: 1 };

function index(sketch: MailSketch, fromLine = ''): IndexedMessage {
  const header = mail(sketch).split('\r\n\r\n')[0] ?? '';
  return indexMessage(new TextEncoder().encode(header), PLACE, fromLine, NOW);
}

function message(sketch: MailSketch, fromLine = ''): ArchivedMessage {
  const indexed = index(sketch, fromLine);
  if (indexed.kind !== 'message') throw new Error(indexed.reason);
  return indexed.message;
}

describe('what the header of a message says', () => {
  test('names with encoded words and folded lines are read', () => {
    const found = message({
      from: '=?utf-8?Q?J=C3=B6rg_Amber?=\r\n <JOERG@Amber-Foods.example>',
      subject: '=?utf-8?B?w4RuZGVydW5n?=',
    });
    expect(found.sender).toEqual({ name: 'Jörg Amber', email: 'joerg@amber-foods.example' });
    expect(found.subject).toBe('Änderung');
  });

  test("Gmail's export carries the ids that Gmail's pages show", () => {
    const found = message(
      { id: 'a@b', extra: ['X-GM-THRID: 1790000000000000001', 'X-Gmail-Labels: Sent,Important'] },
      'From 1790000000000000002@xxx Mon Mar 02 10:15:00 +0000 2026',
    );
    expect(found).toMatchObject({ gmailThread: '18d75b8423f30001', id: '18d75b8423f30002', sent: true });
  });

  test('spam, trash and drafts are left out, with the reason', () => {
    for (const label of ['Spam', 'Trash', 'Drafts']) {
      expect(index({ extra: [`X-Gmail-Labels: ${label},Unread`] })).toEqual({
        kind: 'skipped',
        reason: 'spam-or-draft',
      });
    }
  });

  test('a message without sender or header is left out, with the reason', () => {
    expect(index({ from: '' })).toEqual({ kind: 'skipped', reason: 'no-sender' });
    expect(indexMessage(new Uint8Array(), PLACE, '', NOW)).toEqual({ kind: 'skipped', reason: 'no-header' });
  });

  test('ten thousand recipients become fifty', () => {
    const to = Array.from({ length: 10_000 }, (_, number) => `p${String(number)}@crowd.example`).join(', ');
    expect(message({ to }).recipients).toHaveLength(50);
  });

  test('newsletters, lists and machines are told from people', () => {
    expect(message({ extra: ['List-Unsubscribe: <https://news.example>'] }).automatic).toBe(true);
    expect(message({ extra: ['Auto-Submitted: auto-replied'] }).automatic).toBe(true);
    expect(message({ extra: ['Auto-Submitted: no'] }).automatic).toBe(false);
    expect(message({}).automatic).toBe(false);
  });

  test('a message without an id gets the same one at every import', () => {
    expect(message({}).id).toBe(message({}).id);
    expect(message({}).id).not.toBe(message({ subject: 'Another' }).id);
  });

  test('bytes that are no UTF-8 still give a sender', () => {
    const header = new Uint8Array([
      ...new TextEncoder().encode('Subject: caf'),
      0xe9,
      ...new TextEncoder().encode(`\nFrom: ${PAT}`),
    ]);
    expect(indexMessage(header, PLACE, '', NOW)).toMatchObject({
      message: { subject: 'café', sender: { email: PAT } },
    });
  });
});

describe('when a message was sent', () => {
  const received = 'from a by b; Mon, 02 Mar 2026 10:20:00 +0000';

  test('its own date counts, with the name of the zone in brackets', () => {
    expect(headerDate('Mon, 02 Mar 2026 10:15:00 +0000 (GMT)', undefined, NOW)).toMatch(/^2026-03-0\dT\d\d:15$/);
  });

  test('1970, 2099 and nonsense give way to the server that delivered it', () => {
    for (const date of ['Thu, 01 Jan 1970 00:00:00 +0000', 'Fri, 01 Jan 2099 00:00:00 +0000', 'yesterday', undefined]) {
      expect(headerDate(date, received, NOW), date).toMatch(/^2026-03-0\dT\d\d:20$/);
    }
  });

  test('without a believable date there is none', () => {
    expect(headerDate('Fri, 01 Jan 2099 00:00:00 +0000', undefined, NOW)).toBeNull();
  });
});
