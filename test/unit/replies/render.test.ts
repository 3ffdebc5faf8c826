import { describe, expect, it } from 'vitest';
import type { DraftRequest } from '../../../utils/domain/draft';
import type { Facts } from '../../../utils/domain/reply-facts';
import {
  answerIntent,
  archetypesFor,
  claimOf,
  reasonOf,
  renderDraft,
  type PartingRequest,
} from '../../../utils/replies';
import { TODAY, user, WORDS } from '../../catalog/replies-fixtures';

const english = WORDS.get('en')!;
const german = WORDS.get('de')!;

const request = (reply: DraftRequest['reply'], facts: Facts = {}, more: Partial<DraftRequest> = {}): DraftRequest => ({
  reply,
  form: 'none',
  voice: 'neutral',
  length: 'short',
  medium: 'mail',
  facts,
  today: TODAY,
  ...more,
});
const parting = (archetype: PartingRequest['reply']['archetype'], facts: Facts = {}): PartingRequest => ({
  ...request({ kind: 'parting', archetype }, facts),
  reply: { kind: 'parting', archetype },
});
const textOf = (archetype: PartingRequest['reply']['archetype'], facts: Facts = {}) =>
  renderDraft(parting(archetype, facts), english).text;

describe('a parting', () => {
  it('proposes thirty days where nothing is known, and says that it is a proposal', () => {
    const draft = renderDraft(parting('no-capacity'), english);
    const [end] = draft.spans.filter(({ fact }) => fact === 'endDate');
    expect(draft.text.slice(end!.start, end!.end)).toBe('3 July 2026');
    expect(end!.from.kind).toBe('default');
  });

  it('keeps the notice of the contract when that is longer', () => {
    expect(textOf('jerk')).toContain('10 June 2026');
    expect(textOf('jerk', { noticeDays: user(60) })).toContain('3 August 2026');
  });

  it('ends at once after a dishonest request, without thanks and without a referral', () => {
    const text = textOf('unethical', { referral: user('Studio Nord') });
    expect(text).toContain('with effect from 3 June 2026');
    expect(text).not.toMatch(/thank|Studio Nord/i);
  });

  it('ends with a delivery where the reason allows it and no day is named', () => {
    expect(textOf('scope', { milestone: user('home page') })).toContain('with the delivery of “home page”');
    expect(textOf('scope', { milestone: user('home page'), endDate: user('2026-07-31') })).toContain('on 31 July 2026');
  });

  it('recommends nobody to a late payer unless the user says so', () => {
    expect(textOf('late-payer')).not.toMatch(/recommend|provider/);
    expect(textOf('late-payer', { referral: user('Studio Nord') })).toContain('I can recommend Studio Nord');
    expect(textOf('jerk', { referral: user('Studio Nord') })).not.toContain('Studio Nord');
  });

  it('claims own punctuality only when the user confirmed it', () => {
    expect(textOf('late-payer')).not.toMatch(/my deliveries/);
    expect(textOf('late-payer', { deliveredOnTime: user(true) })).toMatch(/my deliveries kept to theirs/);
  });

  it('says that nothing is open, or that all is paid, only when the user said so', () => {
    expect(textOf('no-capacity')).not.toMatch(/no open work|are settled/);
    expect(textOf('no-capacity', { openWork: [], invoices: [] })).toMatch(/no open work[^]*are settled/);
  });

  it('states lateness to a late payer as a fact and mentions no yelling to a jerk', () => {
    expect(textOf('late-payer')).toContain('after their due dates');
    expect(textOf('jerk')).not.toMatch(/yell|shout|scream|tone|rude/i);
  });

  it('invites a friend to talk in person', () => {
    expect(textOf('family-friend')).toContain('talk about it with you in person');
  });
});

describe('facts in a draft', () => {
  it('lead to the words they come from', () => {
    const quote = 'the landing page is still missing';
    const from = { kind: 'thread', messageId: 'm7', quote } as const;
    const draft = renderDraft(parting('no-capacity', { openWork: [{ value: 'the landing page', from }] }), english);
    const [span] = draft.spans.filter(({ fact }) => fact === 'openWork');
    expect(draft.text.slice(span!.start, span!.end)).toBe('the landing page');
    expect(span!.from).toEqual(from);
  });

  it('are written the way the language writes dates, sums and lists', () => {
    const invoice = (number: string, amount: number) => user({ number, amount, currency: 'EUR', due: '2026-05-04' });
    const facts = { invoices: [invoice('A-1', 1200), invoice('A-2', 34.5)] };
    const { text } = renderDraft(request({ kind: 'payment-reminder-1' }, facts, { form: 'sie' }), german);
    expect(text).toContain('Rechnung A-1 (1.200,00 €, fällig am 4. Mai 2026) und Rechnung A-2');
    expect(text).toContain('Zusammen sind das 1.234,50 €.');
  });

  it('are left out where they do not say enough, and asked for', () => {
    const nothing = user({ number: null, amount: null, currency: null, due: null });
    const { text } = renderDraft(request({ kind: 'payment-reminder-1' }, { invoices: [nothing] }), english);
    expect(text).toContain('my last invoice');
    const odd = user({ number: 'A-1', amount: 5, currency: 'euros', due: null });
    expect(renderDraft(request({ kind: 'payment-reminder-1' }, { invoices: [odd] }), english).text).toContain(
      'invoice A-1.',
    );
  });

  it('cannot break the draft, whatever they hold', () => {
    const facts = { openWork: [user(' {endDate} <b|c>\n[x]. ')], clientFirstName: user('  ') };
    const { text } = renderDraft(parting('no-capacity', facts), english);
    expect(text).toContain('{endDate} <b|c> [x].');
    expect(text).toContain('Hello,');
  });
});

describe('a letter', () => {
  it('has its date and subject, and asks for a receipt', () => {
    const draft = renderDraft({ ...parting('no-capacity'), medium: 'letter' }, english);
    expect(draft.text.startsWith('3 June 2026\n\nEnding our work together on 3 July 2026\n\nDear Sir or Madam,')).toBe(
      true,
    );
    expect(draft.text).toContain('confirm in writing');
  });

  it('greets with title and name in German', () => {
    const facts: Facts = { clientTitle: user('ms'), clientLastName: user('Weber') };
    const draft = renderDraft({ ...parting('no-capacity', facts), medium: 'letter', form: 'sie' }, german);
    expect(draft.text).toContain('Sehr geehrte Frau Weber,');
  });
});

describe('the answer to a question for reasons', () => {
  it('repeats the reason of the draft and no other', () => {
    const asked = parting('late-payer', { deliveredOnTime: user(true) });
    const reason = reasonOf(asked, english);
    expect(renderDraft(asked, english).text).toContain(reason);
    expect(answerIntent('why-unfair', asked, english)).toContain(reason);
  });
});

describe('the reasons offered', () => {
  it('fit the signals, the weightiest first, and end with the two that blame nobody', () => {
    expect(archetypesFor(['late-payment', 'scope-dispute'])).toEqual([
      'late-payer',
      'scope',
      'no-longer-a-fit',
      'no-capacity',
    ]);
    expect(archetypesFor([])).toEqual(['no-longer-a-fit', 'no-capacity']);
    expect(archetypesFor(['stagnation', 'threat', 'hostile-tone'])).toEqual(['no-longer-a-fit', 'jerk', 'no-capacity']);
  });

  it('begin with the friend where the user says that the client is one', () => {
    expect(archetypesFor(['late-payment'], true)[0]).toBe('family-friend');
  });
});

describe('a reason that says something of the client', () => {
  const late = parting('late-payer');

  it('is given once the user has confirmed it', () => {
    expect(renderDraft(late, english).text).toContain('Payments have repeatedly reached me');
  });

  it('is left out until then, and what can be said of any parting stands in its place', () => {
    for (const words of WORDS.values()) {
      const plain = renderDraft(parting('no-longer-a-fit'), words).text;
      const text = renderDraft({ ...late, unconfirmed: true }, words).text;
      expect(text).not.toContain(claimOf(late, words));
      const [decision, reason] = plain
        .split('\n\n')[1]!
        .split(/(?<=\.) /u)
        .slice(-2);
      expect(text, decision).toContain(reason);
    }
  });

  it('needs no word of the user where it speaks of their own side only', () => {
    const own: DraftRequest = { ...parting('no-capacity'), unconfirmed: true };
    expect(claimOf(own, english)).toBeNull();
    expect(renderDraft(own, english).text).toContain('capacity');
  });
});
