import { ACT_IDS, type ActId } from '../languages/define-acts';
import { CONCEPT_IDS, type ConceptId } from '../languages/define-concepts';
import type { ActPatterns, LanguagePack } from '../languages/define';
import { parsePattern, type PatternStep } from './pattern';

/** A phrase that begins with a word: the words after it, and the element it belongs to. */
export interface PhraseStart {
  readonly element: number;
  readonly rest: readonly string[];
}

/** What a language knows of one word: the elements it satisfies alone, and the phrases it can begin. */
export interface WordRecord {
  readonly word: string;
  readonly elements: readonly number[];
  readonly phrases: readonly PhraseStart[];
  /** The same phrases by their second word, and those whose second word is open at an end. */
  readonly phrasesBefore: ReadonlyMap<string, readonly PhraseStart[]>;
  readonly phrasesBeforeOpen: readonly PhraseStart[];
  /** Negating or conditional words stop a gap. */
  readonly stopsGap: boolean;
  /** As which word it counts when a particle stands at the end of its clause: `sage … ab`; most words have none. */
  readonly parted?: ReadonlyMap<string, WordRecord>;
}

/** Whether words show an act by themselves or merely suggest it. */
export type Strength = 'sure' | 'hint';

/** A pattern ready to run. `anchor` is its rarest element, `required` all that must occur. */
export interface CompiledPattern {
  readonly act: ActId;
  readonly strength: Strength;
  readonly source: string;
  readonly steps: readonly PatternStep[];
  readonly required: readonly number[];
  readonly unless: readonly CompiledPattern[];
}

/** A language pack compiled for matching. Built once a pack, on first use. */
export interface Lexicon {
  readonly pack: LanguagePack;
  readonly elementCount: number;
  readonly conceptElements: ReadonlyMap<ConceptId, number>;
  /** Patterns by their anchor element. */
  readonly byAnchor: readonly (readonly CompiledPattern[])[];
  /** Scratch of the matcher: an element occurs in the sentence at hand when its mark is the current stamp. */
  readonly scratch: { readonly marks: Uint32Array; stamp: number };
  /** Records of a raw word; several when it is a contraction. */
  readonly recordsOf: (rawWord: string) => readonly WordRecord[];
}

const CACHE_LIMIT = 40_000;
const compiled = new WeakMap<LanguagePack, Lexicon>();

/**
 * The lexicon of a pack.
 * @throws Error when a pattern is malformed or names a concept the pack does not fill.
 */
export function lexiconOf(pack: LanguagePack): Lexicon {
  const known = compiled.get(pack);
  if (known) return known;
  const lexicon = compile(pack);
  compiled.set(pack, lexicon);
  return lexicon;
}

function compile(pack: LanguagePack): Lexicon {
  const table = new ElementTable(pack);
  const conceptElements = new Map<ConceptId, number>();
  for (const id of CONCEPT_IDS) if (pack.concepts[id]) conceptElements.set(id, table.element(`@${id}`));
  const patterns = pack.acts.flatMap((entry) => compileEntry(entry, table));
  const byAnchor: CompiledPattern[][] = Array.from({ length: table.size }, () => []);
  for (const pattern of patterns) byAnchor[table.anchorOf(pattern.required)]?.push(pattern);
  const stops = ['negation', 'conditional'].map((id) => conceptElements.get(id as ConceptId));
  const lookUp = table.lookUp(stops.filter((id) => id !== undefined));
  return {
    pack,
    elementCount: table.size,
    conceptElements,
    byAnchor,
    scratch: { marks: new Uint32Array(table.size), stamp: 0 },
    recordsOf: cached(pack, lookUp),
  };
}

function compileEntry(entry: ActPatterns, table: ElementTable): CompiledPattern[] {
  if (!ACT_IDS.includes(entry.act)) throw new Error(`unknown act "${entry.act}"`);
  const compilePattern = (source: string, strength: Strength, unless: readonly CompiledPattern[]): CompiledPattern => {
    const steps = parsePattern(source, (element) => table.element(element));
    const required = steps.flatMap((step) => (mustOccur(step) ? [step.element] : []));
    if (required.length === 0) throw new Error(`pattern "${source}" has no element that must occur`);
    return { act: entry.act, strength, source, steps, required: [...new Set(required)], unless };
  };
  const unless = (entry.unless ?? []).map((source) => compilePattern(source, 'sure', []));
  return [
    ...entry.patterns.map((source) => compilePattern(source, 'sure', unless)),
    ...(entry.hints ?? []).map((source) => compilePattern(source, 'hint', unless)),
  ];
}

function mustOccur(step: PatternStep): step is Extract<PatternStep, { readonly kind: 'element' }> {
  return step.kind === 'element' && !step.optional && step.orEdge === undefined;
}

/** Maps raw words to records, contractions written out; forgets all when hostile text fills it. */
function cached(pack: LanguagePack, lookUp: (word: string) => WordRecord): Lexicon['recordsOf'] {
  const records = new Map<string, readonly WordRecord[]>();
  return (rawWord) => {
    const known = records.get(rawWord);
    if (known) return known;
    const word = pack.fold(rawWord);
    const rewritten = Object.hasOwn(pack.rewrites, word) ? pack.rewrites[word] : undefined;
    const found = (rewritten ?? word).split(' ').map(lookUp);
    if (records.size >= CACHE_LIMIT) records.clear();
    records.set(rawWord, found);
    return found;
  };
}

/** Interns elements (a concept, a word, or several joined by `|`) and knows which words satisfy them. */
class ElementTable {
  private readonly ids = new Map<string, number>();
  private readonly exact = new Map<string, number[]>();
  private readonly phrases = new Map<string, PhraseStart[]>();
  /** Verbs by form and particle: `sage` with `ab`. */
  private readonly parted = new Map<string, Map<string, number[]>>();
  /** First words open at an end: `factur*`, `*rechnung`, `*zahl*`. */
  private readonly open: { readonly atom: string; readonly element: number; readonly rest: readonly string[] }[] = [];
  private readonly weights: number[] = [];
  private readonly common: ReadonlySet<string>;
  private readonly conceptForms = new Map<ConceptId, readonly string[]>();

  constructor(private readonly pack: LanguagePack) {
    this.common = new Set(pack.commonWords.split(/\s+/));
  }

  get size(): number {
    return this.weights.length;
  }

  element(source: string): number {
    const known = this.ids.get(source);
    if (known !== undefined) return known;
    const id = this.weights.length;
    this.ids.set(source, id);
    this.weights.push(0);
    for (const alternative of source.split('|')) for (const form of this.formsOf(alternative)) this.add(id, form);
    return id;
  }

  /** The rarest of the elements: the one with the fewest common words, then the fewest forms. */
  anchorOf(elements: readonly number[]): number {
    const weight = (id: number): number => this.weights[id] ?? 0;
    return elements.reduce((best, id) => (weight(id) < weight(best) ? id : best));
  }

  lookUp(stops: readonly number[]): (word: string) => WordRecord {
    return (word) => {
      const elements = new Set(this.exact.get(word));
      const phrases = [...(this.phrases.get(word) ?? [])];
      for (const { atom, element, rest } of this.open) {
        if (!atomMatches(atom, word)) continue;
        if (rest.length === 0) elements.add(element);
        else phrases.push({ element, rest });
      }
      const record: WordRecord = {
        word,
        elements: [...elements],
        phrases,
        ...bySecondWord(phrases),
        stopsGap: stops.some((id) => elements.has(id)),
      };
      const parted = this.parted.get(word);
      return parted ? { ...record, parted: withParticles(record, parted) } : record;
    };
  }

  private formsOf(alternative: string): readonly string[] {
    if (!alternative.startsWith('@')) return this.pack.inflect(alternative.replaceAll('_', ' '));
    const id = alternative.slice(1) as ConceptId;
    const known = this.conceptForms.get(id);
    if (known) return known;
    const source = this.pack.concepts[id];
    if (source === undefined) throw new Error(`concept "@${id}" is not filled in "${this.pack.code}"`);
    const forms = source
      .split(/[,\n]/)
      .map((form) => form.trim())
      .filter((form) => form !== '')
      .flatMap((form) => this.pack.inflect(form));
    this.conceptForms.set(id, forms);
    return forms;
  }

  private addParted(element: number, verb: string, particle: string): void {
    const particles = this.parted.get(verb) ?? new Map<string, number[]>();
    this.parted.set(verb, particles);
    append(particles, particle, element);
  }

  private add(element: number, form: string): void {
    const space = form.indexOf(' ');
    const first = space === -1 ? form : form.slice(0, space);
    const particle = form.indexOf('~');
    if (particle !== -1) {
      this.addParted(element, form.slice(0, particle), form.slice(particle + 1));
      return;
    }
    this.weights[element] = (this.weights[element] ?? 0) + (space === -1 && this.common.has(first) ? 1000 : 1);
    const rest = space === -1 ? [] : form.slice(space + 1).split(' ');
    if (first.startsWith('*') || first.endsWith('*')) this.open.push({ atom: first, element, rest });
    else if (space === -1) append(this.exact, first, element);
    else append(this.phrases, first, { element, rest });
  }
}

function withParticles(
  record: WordRecord,
  parted: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<string, WordRecord> {
  return new Map(
    [...parted].map(([particle, more]) => [
      particle,
      { ...record, elements: [...new Set([...record.elements, ...more])] },
    ]),
  );
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

function bySecondWord(phrases: readonly PhraseStart[]): Pick<WordRecord, 'phrasesBefore' | 'phrasesBeforeOpen'> {
  const phrasesBefore = new Map<string, PhraseStart[]>();
  const phrasesBeforeOpen: PhraseStart[] = [];
  for (const phrase of phrases) {
    const second = phrase.rest[0] ?? '';
    if (second.startsWith('*') || second.endsWith('*')) phrasesBeforeOpen.push(phrase);
    else append(phrasesBefore, second, phrase);
  }
  return { phrasesBefore, phrasesBeforeOpen };
}

/** Whether `word` is `atom`, which may be open at either end. */
export function atomMatches(atom: string, word: string): boolean {
  const openStart = atom.startsWith('*');
  const openEnd = atom.endsWith('*');
  if (!openStart && !openEnd) return atom === word;
  const core = atom.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
  if (openStart && openEnd) return word.includes(core);
  return openStart ? word.endsWith(core) : word.startsWith(core);
}
