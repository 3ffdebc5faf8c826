// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { layoutReport } from '../../../entrypoints/mail.content/layout-report';
import type { CorpusThread } from '../../fixtures/demo-mailbox/corpus';
import { describeThread } from '../../fixtures/demo-mailbox/describe-thread';
import { threadView } from '../../fixtures/gmail/thread';

const ME = { name: 'Harriet Lindqvist', email: 'harriet@lindqvist-drawings.example' };
const CLIENT = { name: 'Bartholomew Quigley', email: 'bartholomew@quigley-orchards.example' };
const THREAD: CorpusThread = {
  id: 'report-1',
  lang: 'en',
  kind: 'healthy',
  trade: 'illustration',
  me: ME,
  client: CLIENT,
  messages: [
    {
      id: 'report-1-1',
      from: 'client',
      fromName: CLIENT.name,
      fromEmail: CLIENT.email,
      date: '2026-03-02T10:00:00+00:00',
      subject: 'Orchard catalogue pictures',
      body: 'Wonderful watercolours, everybody cheered. Please invoice seventeen hundred pounds before Thursday.',
      labels: [],
    },
    {
      id: 'report-1-2',
      from: 'me',
      fromName: ME.name,
      fromEmail: ME.email,
      date: '2026-03-03T10:00:00+00:00',
      subject: 'Orchard catalogue pictures',
      body: 'Delighted! Scanning tomorrow, printing proofs afterwards.',
      labels: [],
    },
  ],
};

it('tells the structure of the page and no word of the mail', () => {
  document.body.innerHTML = `<div id="MSG_AAQkADc5Yk0_FROM" title="Ann Lee">${threadView(describeThread(THREAD))}</div>`;
  const report = layoutReport(document);
  expect(report).toContain('h2');
  expect(report).toContain('.hP');
  expect(report).toContain('[role=list');
  expect(report).toContain('#MSG_');

  const told = new Set(report.toLowerCase().split(/[^\p{L}]+/u));
  const mail = THREAD.messages.map(({ body, subject, fromName, fromEmail }) =>
    [body, subject, fromName, fromEmail].join(' '),
  );
  const words = new Set(
    mail
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 5),
  );
  // Names of attributes and classes are the mail client's; none of the mail's longer words is among them.
  expect([...words].filter((word) => told.has(word))).toEqual([]);
  expect(words.size).toBeGreaterThan(15);
});
