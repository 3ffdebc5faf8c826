import { describe, expect, it } from 'vitest';
import type { DraftRequest } from '../../../utils/domain/draft';
import { bodyOf, renderDraft, withPolishedBody } from '../../../utils/replies';
import { factSets, TODAY, WORDS } from '../../catalog/replies-fixtures';

const words = WORDS.get('en')!;
const request: DraftRequest = {
  reply: { kind: 'parting', archetype: 'no-capacity' },
  form: 'none',
  voice: 'neutral',
  length: 'short',
  medium: 'mail',
  facts: factSets('en').partial,
  today: TODAY,
};
const draft = renderDraft(request, words);
const body = bodyOf(draft);
const polished = (text: string) => withPolishedBody(draft, text, request, words);

describe('a draft that the browser’s model has rewritten', () => {
  it('is given without greeting and close, which stay ours', () => {
    expect(body).not.toMatch(/Hello|regards|Robin/);
    const text = polished(body.replace('Thank you for', 'Many thanks for'));
    expect(text?.startsWith('Hello Anna,')).toBe(true);
    expect(text?.endsWith('Robin Hale')).toBe(true);
    expect(text).toContain('Many thanks for');
  });

  it('is taken without the quotation marks and spaces that models add', () => {
    const text = polished(`“${body.replace('Thank you for', 'Many thanks for').replaceAll('\n\n', ' \n\n\n')}”`);
    expect(text).toContain('Many thanks for');
    expect(text).not.toMatch(/“|\n{3}/);
  });

  it.each([
    ['loses a number', body.replace('RE-2026-17', 'the invoice')],
    ['loses work that was promised', body.replace('the new home page', 'the rest')],
    ['makes up a date', body.replace('Thank you', 'We met on 12 January 2026. Thank you')],
    ['opens the door again', `${body} Unless you see it differently.`],
    ['judges', `${body} You never answer.`],
    ['changes the language', 'Ich beende unsere Zusammenarbeit zum Monatsende und danke Ihnen für alles bisher.'],
    ['is empty', '  '],
    ['changes nothing', body],
  ])('is dropped when it %s', (_, text) => {
    expect(polished(text)).toBeNull();
  });
});
