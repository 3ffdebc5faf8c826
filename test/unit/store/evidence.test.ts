import { describe, expect, it } from 'vitest';
import { muteFinding } from '../../../utils/store/mute-finding';
import { evidenceCsv } from '../../../utils/store/evidence/csv';
import { clientEvidence } from '../../../utils/store/evidence/evidence';
import type { EvidenceWords } from '../../../utils/store/evidence/evidence';
import { evidenceMarkdown } from '../../../utils/store/evidence/markdown';
import { maskAddresses } from '../../../utils/store/evidence/mask';
import { logEvent } from '../../../utils/store/records';
import { saveReport } from '../../../utils/store/save-report';
import { ME, NOW, finding, report, saved, testStore } from './support';

const WORDS: EvidenceWords = {
  title: (client) => `Log of ${client}`,
  columns: { day: 'Day', what: 'What', from: 'From', subject: 'Subject', quote: 'Words' },
  signal: (signal) => signal,
  promise: (about, due, verdict) => `${about} due ${due}: ${verdict}`,
  step: (step) => `Tried: ${step}`,
  me: 'Me',
  undated: 'no date',
};

async function log(showAddresses = false) {
  const store = testStore();
  const promised = (due: string) =>
    [{ about: 'payment', kind: 'promised', by: 'client', messageId: 'a', since: null, due, count: 1 }] as const;
  const sketches = [
    {
      id: 'a',
      sentAt: '2026-05-01T10:00',
      findings: [finding('late-payment', 'ask pat@acme.example, ok?')],
      open: promised('2026-05-04'),
    },
    { id: 'b', sentAt: '2026-05-09T10:00', findings: [finding('threat', '=HYPERLINK("http://x")')] },
    { id: 'c', sentAt: '2026-05-10T10:00', findings: [finding('delay', 'rejected by me')] },
    { id: 'd', sentAt: null, findings: [finding('delay', 'at some time')] },
  ];
  const { clientId } = saved(await saveReport(store, report(sketches, { subject: 'Brochure, *urgent*' }), NOW));
  const mute = {
    account: ME,
    threadId: 'thread-1',
    messageId: 'c',
    signal: 'delay',
    quote: 'rejected by me',
    muted: true,
  } as const;
  await muteFinding(store, mute, NOW);
  await logEvent(store, clientId, { kind: 'step-taken', step: 'reset-talk', at: '2026-05-20T09:00' });
  await logEvent(store, clientId, { kind: 'exit-opened', at: '2026-05-21T09:00' });
  return clientEvidence(store, clientId, { words: WORDS, showAddresses }, NOW);
}

describe('the evidence log', () => {
  it('holds dated words, promises that ended and steps taken, oldest first', async () => {
    expect((await log()).lines.map(({ day, what }) => `${day} ${what}`)).toEqual([
      '2026-05-01 late-payment',
      '2026-05-01 payment due 2026-05-04: late',
      '2026-05-09 threat',
      '2026-05-20 Tried: reset-talk',
      'no date delay',
    ]);
  });

  it('masks addresses, also within quotes, unless they are asked for', async () => {
    expect(JSON.stringify((await log()).lines)).not.toContain('acme');
    expect((await log()).lines[0]).toMatchObject({ from: 'Pat Doyle <p…@….example>', quote: 'ask p…@….example, ok?' });
    expect((await log(true)).lines[0]?.from).toBe('Pat Doyle <pat@acme.example>');
  });

  it('is a table that no spreadsheet runs as a formula', async () => {
    const csv = evidenceCsv(await log());
    expect(csv.split('\r\n')[0]).toBe('\uFEFF"Day","What","From","Subject","Words"');
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(csv).not.toMatch(/(^|,)"?[=+@-]/m);
  });

  it('is Markdown in which mail stays plain words', async () => {
    const markdown = evidenceMarkdown(await log());
    expect(markdown).toMatch(/^# Log of /);
    expect(markdown).toContain('> ask p…@….example, ok?');
    expect(markdown).toContain('Subject: Brochure, \\*urgent\\*');
  });
});

describe('masking', () => {
  it.each([
    ['write to a.b+c@mail.example.org now', 'write to a…@….org now'],
    ['<x@y>', '<x…@…>'],
    ['no address @ all', 'no address @ all'],
    ['one@a.example,two@b.example', 'o…@….example,t…@….example'],
  ])('%s → %s', (text, masked) => {
    expect(maskAddresses(text)).toBe(masked);
  });
});
