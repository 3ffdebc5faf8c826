import { describe, expect, it } from 'vitest';
import { INTENT_IDS, VOICES } from '../../utils/domain/draft';
import { RULE_IDS } from '../../utils/domain/rule';
import { answerIntent, checkDraft, hotPhrases, renderDraft, type PartingRequest } from '../../utils/replies';
import { requestsOf, WORDS } from './replies-fixtures';

describe.each([...WORDS.values()].map((words) => [words.code, words] as const))('replies in %s', (_, words) => {
  const drafts = [...requestsOf(words)].map((entry) => ({ ...entry, draft: renderDraft(entry.request, words) }));

  it('leave no slot open and no gap in the punctuation', () => {
    const broken = drafts.filter(({ draft }) =>
      /[{}<>|[\]]|undefined|null|NaN| {2}|\s[,.;:!?](?!\d)|\.\.|:\s*\.|,\./.test(draft.text + draft.subject),
    );
    expect(broken.map(({ name, draft }) => `${name}\n${draft.text}`)).toEqual([]);
  });

  it('pass every rule of the rubric', () => {
    const failures = drafts.flatMap(({ name, request, draft }) =>
      checkDraft(draft.text, request, words)
        .filter((result) => !result.passed)
        .map(({ rule, offences }) => {
          const words = offences.map(({ start, end }) => draft.text.slice(start, end)).join(' | ');
          return `${rule} ${name}: ${words}`;
        }),
    );
    expect(failures.slice(0, 40)).toEqual([]);
  }, 120_000);

  it('mark every fact where it stands, with its source', () => {
    for (const { draft, request } of drafts) {
      for (const span of draft.spans) {
        expect(draft.text.slice(span.start, span.end).trim()).not.toBe('');
        if (span.from.kind !== 'default') expect(request.facts[span.fact]).toBeDefined();
      }
      const unmarked = [...draft.spans]
        .reverse()
        .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), draft.text);
      const body =
        draft.paragraphs.filter(({ kind }) => kind === 'head').length > 0
          ? unmarked.slice(unmarked.indexOf('\n\n', unmarked.indexOf('\n\n') + 2))
          : unmarked;
      expect(body).not.toMatch(/\d/);
    }
  });

  it('ask for what is unknown, and for nothing that is known', () => {
    for (const { draft, request, name } of drafts) {
      expect(
        draft.questions.filter((key) => request.facts[key] !== undefined),
        name,
      ).toEqual([]);
      if (name.endsWith('empty')) expect(draft.questions, name).toContain('myName');
    }
  });

  it('sound different in each voice and say more when long', () => {
    const bodies = new Map<string, string>();
    for (const { name, draft } of drafts) bodies.set(name, draft.text);
    for (const { name } of drafts.filter((draft) => draft.name.includes(' warm short '))) {
      const texts = VOICES.map((voice) => bodies.get(name.replace(' warm ', ` ${voice} `)));
      expect(new Set(texts).size, name).toBe(VOICES.length);
      const [short, long] = [bodies.get(name)!, bodies.get(name.replace(' short ', ' long '))!];
      // With every fact known a mail may have no room left to say more.
      if (name.endsWith('mail full')) expect(long.length, name).toBeGreaterThanOrEqual(short.length);
      else expect(long.length, name).toBeGreaterThan(short.length);
    }
  });

  it('answer each intent in at most 60 words that hold the line', () => {
    const partings = drafts.filter(
      ({ request, name }) => request.reply.kind === 'parting' && name.includes(' short mail '),
    );
    for (const { request, name } of partings)
      for (const intent of INTENT_IDS) {
        const answer = answerIntent(intent, request as PartingRequest, words);
        expect(answer, name).not.toMatch(/[{}<>|]| {2}/);
        expect(answer.split(/\s+/).length, `${name} ${intent}: ${answer}`).toBeLessThanOrEqual(60);
        expect(hotPhrases(answer, words), answer).toEqual([]);
      }
  });

  it('explain every rule', () => {
    for (const rule of RULE_IDS) expect(words.advice[rule]).toMatch(/[.?]$/);
  });
});
