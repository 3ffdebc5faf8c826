import { describe, expect, it } from 'vitest';
import type { ArchetypeId, DraftRequest } from '../../../utils/domain/draft';
import type { Facts } from '../../../utils/domain/reply-facts';
import type { LanguageCode } from '../../../utils/domain/language';
import type { RuleId } from '../../../utils/domain/rule';
import { applyMend, checkDraft, hotPhrases, renderDraft } from '../../../utils/replies';
import { TODAY, user, WORDS } from '../../catalog/replies-fixtures';

const english = WORDS.get('en')!;

const parting = (archetype: ArchetypeId, facts: Facts = {}): DraftRequest => ({
  reply: { kind: 'parting', archetype },
  form: 'none',
  voice: 'neutral',
  length: 'short',
  medium: 'mail',
  facts,
  today: TODAY,
});

const failing = (text: string, request: DraftRequest, code: LanguageCode = 'en'): readonly RuleId[] =>
  checkDraft(text, request, WORDS.get(code)!)
    .filter((result) => !result.passed)
    .map(({ rule }) => rule);

/** The good draft with some words changed. */
const edited = (from: string | RegExp, to: string, request = parting('late-payer')) => {
  const { text } = renderDraft(request, english);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return failing(changed, request);
};

/** What the four articles are tempted to say (A1 to A4), in the languages of the product. */
const TEMPTED: Readonly<Record<LanguageCode, Partial<Record<ArchetypeId, string>>>> = {
  en: {
    'late-payer':
      'Hi Anna,\n\nWe are sick of it. We have no time to chase your payments any more, and we do not want to hear your excuses!!',
    diva: 'Hi Anna,\n\nYou eat up too much of our time, and honestly, you are so demanding that nobody could earn a cent on you.',
    'family-friend':
      'Hi Anna,\n\nI would have fired you months ago if I had not dreaded Christmas dinner with all of you. Sorry, I am really sorry.',
    jerk: 'Hi Anna,\n\nMy people are fed up. You always yell at them, and nobody here wants to hear you scream any more.',
  },
  es: {
    'late-payer':
      'Hola, Ana:\n\nEstamos hartos. ¡¡No tenemos más tiempo para perseguir tus pagos ni ganas de oír tus excusas!!',
    diva: 'Hola, Ana:\n\nNos robas demasiado tiempo y, la verdad, eres tan exigente que contigo no hay quien gane un céntimo.',
    'family-friend':
      'Hola, Ana:\n\nTe habría despedido hace meses si no me diera pánico la cena de Navidad. Lo siento, de verdad que lo siento.',
    jerk: 'Hola, Ana:\n\nMi gente está harta. Siempre gritas y aquí nadie quiere volver a oír tus gritos.',
  },
  de: {
    'late-payer':
      'Hallo Anna,\n\nwir haben die Nase voll. Wir haben keine Zeit mehr, deinem Geld hinterherzulaufen und uns deine Ausreden anzuhören!!',
    diva: 'Hallo Anna,\n\ndu frisst uns zu viel Zeit, und ehrlich gesagt bist du so anstrengend, dass man an dir keinen Cent verdient.',
    'family-friend':
      'Hallo Anna,\n\nich hätte dich schon vor Monaten rausgeschmissen, wenn mir nicht vor Weihnachten gegraut hätte. Tut mir leid, tut mir wirklich leid.',
    jerk: 'Hallo Anna,\n\nmeine Leute haben es satt. Du schreist immer herum, und dein Gebrüll will hier niemand mehr hören.',
  },
};

/** Rules about words, as opposed to missing contents. */
const WORDING: readonly RuleId[] = ['B6', 'B7', 'B9', 'B18'];

describe('what one is tempted to say', () => {
  const cases = [...WORDS.keys()].flatMap((code) =>
    Object.entries(TEMPTED[code]).map(([archetype, text]) => [code, archetype as ArchetypeId, text] as const),
  );
  it.each(cases)('fails at least three rules (%s, %s)', (code, archetype, text) => {
    const rules = failing(text, parting(archetype), code);
    expect(rules.length).toBeGreaterThanOrEqual(3);
    expect(rules.filter((rule) => WORDING.includes(rule))).not.toEqual([]);
  });

  it.each(cases)('holds hot phrases that are marked where they stand (%s, %s)', (code, _, text) => {
    const hot = hotPhrases(text, WORDS.get(code)!);
    expect(hot.length).toBeGreaterThan(0);
    for (const { start, end } of hot) expect(text.slice(start, end).length).toBeGreaterThan(0);
  });
});

describe('the user edits a parting', () => {
  it('and hedges: the decision is no longer clear', () => {
    expect(edited('I am ending', 'Perhaps I am ending')).toContain('B1');
    expect(edited('I am ending our work together', 'It has been a long spring, with')).toContain('B1');
  });

  it('and takes out the day it ends', () => {
    const request = parting('late-payer', { invoices: [] });
    const text = renderDraft(request, english).text.replaceAll(/\d+ June 2026/g, 'some day');
    expect(failing(text, request)).toContain('B3');
  });

  it('and ends sooner than the contract allows', () => {
    const request = parting('late-payer', { noticeDays: user(30), endDate: user('2026-06-10') });
    const { text } = renderDraft(request, english);
    const notice = checkDraft(text, request, english).find(({ rule }) => rule === 'B4');
    expect(notice?.passed).toBe(false);
    expect(applyMend(text, notice!.offences[0]!.mend!)).toContain('our work together on 3 July 2026');
  });

  it('and opens the door again', () => {
    expect(edited('\n\nThank', ' Unless you see it differently.\n\nThank')).toContain('B10');
    expect(edited('\n\nThank', ' I would be happy to work with you again.\n\nThank')).toContain('B11');
  });

  it('and adds a second reason, a judgement, a threat or shouting', () => {
    expect(edited('. ', '. On top of that, the briefings were late. ')).toContain('B2');
    expect(edited('. ', '. You never answer. ')).toContain('B7');
    expect(edited('. ', '. My lawyer will hear of this. ')).toContain('B18');
    expect(edited('. ', '. This is RIDICULOUS!! ')).toContain('B6');
  });

  it('and adds a sum, a date or a gap that no fact stands behind', () => {
    expect(edited('. ', '. You owe me 700 euros. ')).toContain('B17');
    expect(edited('. ', '. We met on 12 January 2026. ')).toContain('B17');
    expect(edited('. ', '. Please pay [amount]. ')).toContain('B17');
  });

  it('and greets somebody else', () => {
    const request = parting('late-payer', { clientFirstName: user('Anna') });
    const text = renderDraft(request, english).text.replace('Hello Anna', 'Hello Martin');
    const name = checkDraft(text, request, english).find(({ rule }) => rule === 'B19');
    expect(name?.passed).toBe(false);
    expect(applyMend(text, name!.offences[0]!.mend!)).toContain('Hello Anna,');
  });

  it('and leaves out work, money or hand-over: the missing sentence is offered', () => {
    const request = parting('no-capacity');
    const { text } = renderDraft(request, english);
    for (const [rule, sentence] of [
      ['B12', /Before then I will [^.]*\. /],
      ['B14', /Your files [^.]*\./],
    ] as const) {
      const without = text.replace(sentence, '');
      const result = checkDraft(without, request, english).find((entry) => entry.rule === rule);
      expect(result?.passed, rule).toBe(false);
      expect(failing(applyMend(without, result!.mend!), request)).not.toContain(rule);
    }
  });

  it('within the rules: plain edits stay free of complaints', () => {
    const request = parting('no-capacity');
    const { text } = renderDraft(request, english);
    expect(failing(text.replace('Thank you for', 'Many thanks for'), request)).toEqual([]);
  });
});

describe('hot phrases in a reply of the user’s own', () => {
  it('come with better words where there are some', () => {
    const text = 'Hello Anna,\n\nAs usual, the texts are missing. Please send them by Friday.';
    const [hot] = hotPhrases(text, english);
    expect(hot?.rule).toBe('B6');
    expect(applyMend(text, hot!.mend!)).toBe('Hello Anna,\n\nThe texts are missing. Please send them by Friday.');
  });

  it.each([
    'Hello Anna, thank you for the texts. I always enjoy your feedback.',
    'Could you review the draft by Friday? The court photos look great.',
    'The PDF is attached. Sorry for the delay.',
    'Payments for two invoices are still open; please transfer the sum by Friday.',
  ])('leave a civil reply alone: %s', (text) => {
    expect(hotPhrases(text, english)).toEqual([]);
  });
});
