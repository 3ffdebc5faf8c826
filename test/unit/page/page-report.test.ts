import { describe, expect, it } from 'vitest';
import { messageOf, personFor, reportOf } from '../../../components/page/page-report';

const TOM = { name: 'Tom Hale', email: 'tom@hale-works.example' };
const KNOWN = [TOM, { name: 'Ida Berg', email: 'ida@berg.example' }, { name: 'Ida Berg', email: 'ida@other.example' }];
const TAKEN = { title: 'Ticket 7', host: 'portal.example', text: 'When do you send it?', writtenAt: null };

describe('who wrote what was taken from a page', () => {
  it('is a known person, by address or by a name that only one has', () => {
    expect(personFor(' TOM@hale-works.example ', KNOWN)).toEqual(TOM);
    expect(personFor('tom hale', KNOWN)).toEqual(TOM);
  });

  it('is somebody new for an unknown address, an unknown name, and a name that two people have', () => {
    expect(personFor('new@client.example', KNOWN)).toEqual({ name: null, email: 'new@client.example' });
    expect(personFor('Al Fox', KNOWN)).toEqual({ name: 'Al Fox', email: null });
    expect(personFor('Ida Berg', KNOWN)).toEqual({ name: 'Ida Berg', email: null });
  });

  it('is nobody for nothing typed', () => {
    expect(personFor('  ', KNOWN)).toBeNull();
  });
});

describe('the report of one message', () => {
  const { id } = messageOf(TAKEN, TOM);
  const analysis = {
    messageId: id,
    fingerprint: 'f',
    language: 'en' as const,
    findings: [],
    stateAfter: { open: [], agreed: [] },
  };

  it('names the same words by the same id, so that reading them twice keeps them once', () => {
    expect(messageOf({ ...TAKEN, title: 'Another tab' }, null).id).toBe(id);
    expect(messageOf({ ...TAKEN, text: 'Other words' }, null).id).not.toBe(id);
  });

  it('puts all that one person wrote on one site into one thread, and holds no text', () => {
    const analyses = [analysis as never];
    const report = reportOf(TAKEN, TOM, { engineVersion: '1', analyses });
    expect(report).toMatchObject({
      account: 'page:portal.example',
      threadId: 'page:tom@hale-works.example',
      client: TOM,
    });
    expect(report.messages).toEqual([
      { author: 'client', sender: TOM, sentAt: null, wordCount: 5, asksAnswer: true, analysis },
    ]);
  });
});
