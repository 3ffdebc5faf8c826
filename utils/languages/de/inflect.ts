import { fold } from './fold';
import { rewrites } from './rewrites';
import { STRONG_VERBS } from './strong-verbs';

interface Stems {
  readonly singular: string | null;
  readonly past: string;
  readonly subjunctive: string | null;
  readonly participle: string;
}

const STRONG: ReadonlyMap<string, Stems> = new Map(
  STRONG_VERBS.split(',').map((entry) => {
    const [infinitive = '', singular = '', past = '', subjunctive = '', participle = ''] = entry.trim().split(/\s+/);
    return [infinitive, { singular: orNull(singular), past, subjunctive: orNull(subjunctive), participle }];
  }),
);

const UNSTRESSED = ['be', 'emp', 'ent', 'er', 'ge', 'hinter', 'miss', 'über', 'unter', 'ver', 'wider', 'zer'];
/** Whatever begins with a digit or a currency sign: `14`, `2.400`, `€300`. */
const NUMBERS = ['0*', '1*', '2*', '3*', '4*', '5*', '6*', '7*', '8*', '9*', '€*'];
const ENDINGS = ['', 'e', 'em', 'en', 'er', 'es'];

/**
 * Spellings of a form, folded. The mark ends it: `zahlen/v` a verb in all its forms, `ab+sagen/v` one whose prefix parts,
 * with the prefix joined on and, as `sage~ab`, at the end of the clause; `Rechnung/n` a noun in both numbers and all cases; `teuer/a` an adjective in all its
 * endings, the comparative included. In a phrase the marked word is the last. `#` stands for any number in digits.
 */
export function inflect(form: string): readonly string[] {
  const lower = form.toLowerCase();
  const mark = lower.at(-2) === '/' ? lower.at(-1) : undefined;
  if (lower === '#') return NUMBERS;
  if (mark === undefined) return [spelled(lower)];
  const words = lower.slice(0, -2).split(' ');
  const last = words.pop() ?? '';
  const forms = inflectWord(last, mark).filter((word) => words.length === 0 || !word.includes('~'));
  return [...new Set(forms.map((word) => spelled([...words, word].join(' '))))];
}

/** The words of a form as the reader of a message sees them: folded, `zum` written out as `zu dem`. */
function spelled(form: string): string {
  return fold(form)
    .split(' ')
    .map((word) => (Object.hasOwn(rewrites, word) ? rewrites[word] : word))
    .join(' ');
}

function inflectWord(word: string, mark: string): readonly string[] {
  if (mark === 'n') return nounForms(word);
  if (mark === 'a') return adjectiveForms(word);
  const [prefix = '', verb] = word.includes('+') ? word.split('+') : ['', word];
  const forms = verbForms(verb ?? '');
  if (prefix === '') return [...forms.finite, ...forms.participle];
  const joined = [...forms.finite, ...forms.participle, `zu${verb ?? ''}`].map((one) => prefix + one);
  return [...joined, ...forms.finite.map((one) => `${one}~${prefix}`)];
}

function nounForms(word: string): readonly string[] {
  if (/(?:ung|heit|keit|schaft|ion|tät|ur)$/.test(word)) return [word, `${word}en`];
  if (word.endsWith('in')) return [word, `${word}nen`];
  if (word.endsWith('e')) return [word, `${word}n`];
  if (/(?:er|el|en)$/.test(word)) return [word, `${word}n`, `${word}s`];
  return ['', 'e', 'en', 'er', 'ern', 'es', 's'].map((ending) => word + ending);
}

function adjectiveForms(word: string): readonly string[] {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  // teuer gives teure, dunkel gives dunkle.
  const short = /.e[lr]$/.test(stem) ? `${stem.slice(0, -2)}${stem.slice(-1)}` : stem;
  const positive = ENDINGS.map((ending) => (ending === '' ? word : short + ending));
  return [...positive, ...ENDINGS.map((ending) => `${short}er${ending}`), ...ENDINGS.map((ending) => stem + ending)];
}

function verbForms(verb: string): { readonly finite: readonly string[]; readonly participle: readonly string[] } {
  const stem = verb.endsWith('en') ? verb.slice(0, -2) : verb.slice(0, -1);
  const strong = STRONG.get(verb);
  if (strong) return strongForms(verb, stem, strong);
  const prefix = UNSTRESSED.find((one) => verb.startsWith(one) && STRONG.has(verb.slice(one.length)));
  const base = prefix === undefined ? undefined : STRONG.get(verb.slice(prefix.length));
  if (prefix !== undefined && base) {
    const { finite, participle } = strongForms(verb.slice(prefix.length), stem.slice(prefix.length), base);
    const unmarked = participle.map((one) => prefix + (base.participle.startsWith('ge') ? one.slice(2) : one));
    return { finite: finite.map((one) => prefix + one), participle: unmarked };
  }
  return weakForms(verb, stem);
}

function strongForms(verb: string, stem: string, { singular, past, subjunctive, participle }: Stems) {
  const present = [verb, stem, `${stem}e`, `${stem}t`, `${stem}st`, ...(singular === null ? [] : withPerson(singular))];
  const pasts = past.endsWith('e')
    ? [past, `${past}n`, `${past}st`, `${past}t`]
    : ['', 'e', 'en', 'st', 't'].map((ending) => past + ending);
  const unreal =
    subjunctive === null ? [] : ['', 'e', 'en', 'est', 'st', 'et', 't'].map((ending) => subjunctive + ending);
  return { finite: [...present, ...pasts, ...unreal], participle: ENDINGS.map((ending) => participle + ending) };
}

function withPerson(stem: string): readonly string[] {
  return [stem, `${stem}st`, `${stem}t`];
}

function weakForms(verb: string, stem: string) {
  // A stem in -t, -d or a cluster before n or m puts an e before its endings: wartet, rechnet.
  const link = /(?:[td]|[^aeiouäöürlh][nm])$/.test(stem) && !/(?:nn|mm)$/.test(stem) ? 'e' : '';
  const finite = [
    verb,
    stem,
    `${stem}e`,
    // sammeln gives ich sammle.
    ...(stem.endsWith('el') ? [`${stem.slice(0, -2)}le`] : []),
    `${stem}${link}st`,
    `${stem}${link}t`,
    ...['te', 'ten', 'test', 'tet'].map((ending) => stem + link + ending),
  ];
  const bare = verb.endsWith('ieren') || UNSTRESSED.some((one) => verb.startsWith(one) && verb.length > one.length + 4);
  const participle = `${bare ? '' : 'ge'}${stem}${link}t`;
  return { finite, participle: ENDINGS.map((ending) => participle + ending) };
}

function orNull(stem: string): string | null {
  return stem === '-' ? null : stem;
}
