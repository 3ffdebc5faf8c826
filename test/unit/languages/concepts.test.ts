import { describe, expect, it } from 'vitest';
import { german } from '../../../utils/languages/de';
import { CORE } from '../../../utils/languages/concepts/core';
import { CONCEPT_IDS, type ConceptId } from '../../../utils/languages/define-concepts';
import { english } from '../../../utils/languages/en';
import { spanish } from '../../../utils/languages/es';
import { hasConcept } from '../../../utils/signals/cues';
import { lexiconOf } from '../../../utils/signals/lexicon';
import { wordsOf } from '../../../utils/signals/matcher';
import { tokensOf } from '../../../utils/signals/tokens';
import { CONCEPT_EXAMPLES } from './concept-examples';

/** The first concepts are the broad ones that rules name. */
const NARROW = CONCEPT_IDS.slice(Object.keys(CORE).length);
const PACKS = { en: english, es: spanish, de: german } as const;

function speaksOf(text: string, concept: ConceptId, code: keyof typeof PACKS): boolean {
  const lexicon = lexiconOf(PACKS[code]);
  return hasConcept(wordsOf(tokensOf(text), lexicon), concept, lexicon);
}

describe.each(['en', 'es', 'de'] as const)('concepts in %s', (code) => {
  const cases = Object.entries(CONCEPT_EXAMPLES).map(([id, by]) => ({ id: id as ConceptId, ...by[code] }));

  it.each(cases)('$id is in "$says" and not in "$not"', ({ id, says, not }) => {
    expect([speaksOf(says, id, code), speaksOf(not, id, code)]).toEqual([true, false]);
  });

  it('has words for every narrow concept', () => {
    const empty = NARROW.filter((id) => !PACKS[code].concepts[id]?.trim());
    expect(empty).toEqual([]);
  });

  it('writes no form that no text can hold', () => {
    const broken = NARROW.flatMap((id) =>
      (PACKS[code].concepts[id] ?? '')
        .split(/[,\n]/)
        .map((form) => form.trim())
        .filter((form) => /[.;:!?]|\w-\w|\/(?![vna](?:\s|$))/.test(form)),
    );
    expect(broken).toEqual([]);
  });
});

it('keeps every id once', () => {
  expect(new Set(CONCEPT_IDS).size).toBe(CONCEPT_IDS.length);
});
