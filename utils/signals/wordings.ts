import type { WordSignalId } from '../domain/signal';
import type { LanguagePack } from '../languages/define';
import { meaningOf, type ActId } from '../languages/define-acts';
import type { ConceptId } from '../languages/define-concepts';
import { SIGNAL_RULES } from './catalog';

/** What the engine listens for in one thing that people do, in human form. */
export interface Wording {
  /** Key of the one-sentence explanation. */
  readonly why: string;
  /** True when the user's own words are the evidence. */
  readonly fromUser: boolean;
  /** Whole sentences in which it is found. */
  readonly examples: readonly string[];
  /** The phrases, gaps as `…`. */
  readonly phrases: readonly string[];
}

/** All wordings that show a signal in one language, one for each reason it is shown with. */
export function wordingsOf(signal: WordSignalId, pack: LanguagePack): readonly Wording[] {
  const evidence = SIGNAL_RULES.find(({ id }) => id === signal)?.evidence ?? [];
  const actsByWhy = new Map<string, ActId[]>();
  for (const act of new Set(evidence.map((one) => one.act))) {
    const reasons = evidence.filter((one) => one.act === act);
    // The plain reason says more than the one that holds after a reminder only.
    const why = (reasons.find(({ after }) => after === undefined) ?? reasons[0])?.why ?? '';
    actsByWhy.set(why, [...(actsByWhy.get(why) ?? []), act]);
  }
  return [...actsByWhy].map(([why, acts]): Wording => {
    const entries = pack.acts.filter(({ act }) => acts.includes(act));
    const patterns = entries.flatMap(({ patterns: sure, hints = [] }) => [...sure, ...hints]);
    return {
      why,
      fromUser: acts.every((act) => meaningOf(act).voice === 'me'),
      examples: entries.flatMap(({ examples }) => examples),
      phrases: [...new Set(patterns.map((pattern) => readablePhrase(pattern, pack)))],
    };
  });
}

/** Most alternatives that a phrase shows for one word: two say that there are more of their kind. */
const MOST_ALTERNATIVES = 2;

/** A pattern as a person writes it down: `invoice/bill … is/are overdue`. */
export function readablePhrase(pattern: string, pack: Pick<LanguagePack, 'concepts'>): string {
  const parts = pattern.split(/\s+/u).flatMap((part): readonly string[] => {
    if (part === '<' || part === '>' || part.startsWith('!')) return [];
    if (part === '..' || part === '...') return ['…'];
    const optional = part.endsWith('?');
    const words = readableElement(optional ? part.slice(0, -1) : part, pack);
    return [optional ? `(${words})` : words];
  });
  return parts.join(' ');
}

function readableElement(element: string, pack: Pick<LanguagePack, 'concepts'>): string {
  const alternatives = [
    ...new Set(
      element
        .split('|')
        .filter(isWord)
        .flatMap((word) => formsOf(word, pack)),
    ),
  ];
  return alternatives.slice(0, MOST_ALTERNATIVES).join('/');
}

/** Sentence marks among the alternatives say nothing to a reader. */
function isWord(alternative: string): boolean {
  return !['<', '>', '!'].includes(alternative);
}

/** A concept stands as its forms; a number sign as a number. */
function formsOf(word: string, { concepts }: Pick<LanguagePack, 'concepts'>): readonly string[] {
  if (word === '#') return ['12'];
  if (!word.startsWith('@')) return [plain(word)];
  const forms = concepts[word.slice(1) as ConceptId]?.split(/[,\n]/u).map((form) => plain(form.trim())) ?? [];
  return forms.filter((form) => form !== '');
}

/** Without the mark of its inflection; open ends as `…`. */
function plain(word: string): string {
  return word
    .replace(/\/[a-z]+$/u, '')
    .replaceAll('_', ' ')
    .replaceAll('*', '…');
}
