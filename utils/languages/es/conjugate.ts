import { IRREGULAR_VERBS, WHOLE_VERBS, type VerbForms } from './irregular-verbs';

type Ending = 'ar' | 'er' | 'ir';

const SIMPLE_PRESENT: Readonly<Record<Ending, { readonly stressed: string; readonly open: string }>> = {
  ar: { stressed: 'o as a an', open: 'amos ais as a ad ai' },
  er: { stressed: 'o es e en', open: 'emos eis es e ed i' },
  ir: { stressed: 'o es e en', open: 'imos is is i id' },
};
const PAST: Readonly<Record<Ending, string>> = {
  ar: 'aste o amos asteis aron aba abas abamos abais aban ara aras aramos aran ase asen',
  er: 'i iste io imos isteis ieron ia ias iamos iais ian iera ieras ieramos ieran iese iesen yo yeron yera',
  ir: 'i iste io imos isteis ieron ia ias iamos iais ian iera ieras ieramos ieran iese iesen yo yeron yera',
};
const STRONG_PAST = 'e iste o imos isteis ieron eron iera ieras ieramos ieran';
const WEAK_PAST = 'io ieron iera ieras ieran iendo amos yo yeron yera yendo';
const FUTURE = 'e as a emos eis an ia ias iamos iais ian';
const SUBJUNCTIVE: Readonly<Record<Ending, string>> = {
  ar: 'e es emos eis en',
  er: 'a as amos ais an',
  ir: 'a as amos ais an',
};

/** Forms of verbs asked for before: the same verb stands in many concepts and patterns. */
const conjugated = new Map<string, readonly string[]>();

/** All simple forms of a Spanish verb without accents, voseo and Chilean `-ai` among them; participles in gender and number. */
export function conjugate(infinitive: string): readonly string[] {
  const forms = conjugated.get(infinitive) ?? formsOf(infinitive);
  conjugated.set(infinitive, forms);
  return forms;
}

function formsOf(infinitive: string): readonly string[] {
  const whole = WHOLE_VERBS[infinitive];
  if (whole !== undefined) return whole.split(' ');
  const ending = endingOf(infinitive);
  const stem = infinitive.slice(0, -2);
  const known: VerbForms = IRREGULAR_VERBS.get(infinitive) ?? {};
  const stressed = known.stressed ?? stem;
  const future = known.future ?? infinitive;
  const forms = [
    infinitive,
    ...join(stressed, SIMPLE_PRESENT[ending].stressed),
    ...join(stem, SIMPLE_PRESENT[ending].open),
    ...(known.preterite === undefined ? weakPast(stem, ending) : strongPast(known.preterite)),
    ...join(stem, PAST[ending]),
    ...(known.weak === undefined ? [] : join(known.weak, WEAK_PAST)),
    ...join(future, FUTURE),
    ...subjunctive(stem, stressed, ending, known),
    `${stem}${ending === 'ar' ? 'ando' : 'iendo'}`,
    `${stem}yendo`,
    ...participles(known.participle ?? `${stem}${ending === 'ar' ? 'ado' : 'ido'}`),
  ];
  if (known.first !== undefined) forms.push(known.first);
  if (known.imperative !== undefined) forms.push(known.imperative);
  return [...new Set(forms)];
}

/** Forms that give orders and can carry pronouns: `manda`, `mande`, `manden`, `mandad`, `mandemos`. */
export function imperatives(infinitive: string): readonly string[] {
  const ending = endingOf(infinitive);
  const stem = infinitive.slice(0, -2);
  const known: VerbForms = IRREGULAR_VERBS.get(infinitive) ?? {};
  const stressed = known.stressed ?? stem;
  const vowel = ending === 'ar' ? 'a' : 'e';
  const plural = ending === 'ar' ? 'ad' : ending === 'er' ? 'ed' : 'id';
  const forms = [
    `${stressed}${vowel}`,
    `${stem}${ending === 'ar' ? 'a' : ending === 'er' ? 'e' : 'i'}`,
    `${stem}${plural}`,
    ...subjunctive(stem, stressed, ending, known),
  ];
  if (known.imperative !== undefined) forms.push(known.imperative);
  return [...new Set(forms)];
}

function endingOf(infinitive: string): Ending {
  const ending = infinitive.slice(-2);
  if (ending === 'ar' || ending === 'er' || ending === 'ir') return ending;
  throw new Error(`"${infinitive}" is no Spanish infinitive`);
}

function weakPast(stem: string, ending: Ending): readonly string[] {
  return ending === 'ar' ? [`${beforeE(stem)}e`] : [];
}

/** `hic` gives `hice`, but `hizo`. */
function strongPast(stem: string): readonly string[] {
  return join(stem, STRONG_PAST).map((form) => (form.endsWith('co') ? `${form.slice(0, -2)}zo` : form));
}

function subjunctive(stem: string, stressed: string, ending: Ending, known: VerbForms): readonly string[] {
  if (known.first?.endsWith('o')) return join(known.first.slice(0, -1), SUBJUNCTIVE[ending]);
  const change = ending === 'ar' ? beforeE : beforeA;
  return [...join(change(stressed), SUBJUNCTIVE[ending]), ...join(change(known.weak ?? stem), SUBJUNCTIVE[ending])];
}

/** Spelling that keeps the sound of a stem before `e`: `sac` gives `saqu`, `pag` gives `pagu`, `empiez` gives `empiec`. */
function beforeE(stem: string): string {
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}qu`;
  if (stem.endsWith('g')) return `${stem}u`;
  return stem.endsWith('z') ? `${stem.slice(0, -1)}c` : stem;
}

/** The same before `a`: `sigu` gives `sig`, `corrig` gives `corrij`. */
function beforeA(stem: string): string {
  if (stem.endsWith('gu')) return stem.slice(0, -1);
  return stem.endsWith('g') ? `${stem.slice(0, -1)}j` : stem;
}

function participles(masculine: string): readonly string[] {
  const stem = masculine.slice(0, -1);
  return [`${stem}o`, `${stem}a`, `${stem}os`, `${stem}as`];
}

function join(stem: string, endings: string): readonly string[] {
  return endings.split(' ').map((ending) => `${stem}${ending}`);
}
