/** Past tense, participle and other forms that no rule gives. */
const IRREGULAR: Readonly<Record<string, string>> = {
  be: 'be am is are was were been being',
  bring: 'bring brings bringing brought',
  buy: 'buy buys buying bought',
  choose: 'choose chooses choosing chose chosen',
  come: 'come comes coming came',
  cost: 'cost costs costing',
  cut: 'cut cuts cutting',
  do: 'do does did done doing',
  draw: 'draw draws drawing drew drawn',
  fall: 'fall falls falling fell fallen',
  feel: 'feel feels feeling felt',
  find: 'find finds finding found',
  forget: 'forget forgets forgetting forgot forgotten',
  get: 'get gets getting got gotten',
  give: 'give gives giving gave given',
  go: 'go goes going went gone',
  have: 'have has had having',
  hear: 'hear hears hearing heard',
  hold: 'hold holds holding held',
  keep: 'keep keeps keeping kept',
  know: 'know knows knowing knew known',
  leave: 'leave leaves leaving left',
  let: 'let lets letting',
  lose: 'lose loses losing lost',
  make: 'make makes making made',
  mean: 'mean means meaning meant',
  meet: 'meet meets meeting met',
  overrule: 'overrule overrules overruling overruled',
  pay: 'pay pays paying paid payed',
  put: 'put puts putting',
  quit: 'quit quits quitting',
  read: 'read reads reading',
  run: 'run runs running ran',
  say: 'say says saying said',
  see: 'see sees seeing saw seen',
  sell: 'sell sells selling sold',
  send: 'send sends sending sent',
  set: 'set sets setting',
  settle: 'settle settles settling settled',
  shoot: 'shoot shoots shooting shot',
  show: 'show shows showing showed shown',
  sit: 'sit sits sitting sat',
  slip: 'slip slips slipping slipped',
  speak: 'speak speaks speaking spoke spoken',
  spend: 'spend spends spending spent',
  stand: 'stand stands standing stood',
  steal: 'steal steals stealing stole stolen',
  swear: 'swear swears swearing swore sworn',
  take: 'take takes taking took taken',
  tell: 'tell tells telling told',
  think: 'think thinks thinking thought',
  throw: 'throw throws throwing threw thrown',
  write: 'write writes writing wrote written',
  child: 'child children',
  person: 'person people',
  man: 'man men',
  woman: 'woman women',
  wife: 'wife wives',
};

const VOWELS = 'aeiou';

/** Spellings of a form: `pay/v` all verb forms, `invoice/n` both numbers, `slow/a` all degrees; the mark ends the form. */
export function inflect(form: string): readonly string[] {
  const mark = form.at(-2) === '/' ? form.at(-1) : undefined;
  if (mark === undefined) return [form];
  const words = form.slice(0, -2).split(' ');
  // The marked word is the first of a verb phrase (`chase/v up` is written `chase up/v`), the last of a noun phrase.
  const at = mark === 'v' ? 0 : words.length - 1;
  return inflectWord(words[at] ?? '', mark).map((word) => words.with(at, word).join(' '));
}

function inflectWord(word: string, mark: string): readonly string[] {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular.split(' ');
  if (mark === 'n') return [word, plural(word)];
  if (mark === 'a') return [word, joinSuffix(word, 'er'), joinSuffix(word, 'est')];
  return [word, plural(word), joinSuffix(word, 'ed'), joinSuffix(word, 'ing')];
}

function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (word.endsWith('y') && !VOWELS.includes(word.at(-2) ?? '')) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

function joinSuffix(word: string, suffix: 'ed' | 'ing' | 'er' | 'est'): string {
  if (word.endsWith('e') && !(suffix === 'ing' && word.endsWith('ee'))) return `${word.slice(0, -1)}${suffix}`;
  if (word.endsWith('y') && suffix !== 'ing' && !VOWELS.includes(word.at(-2) ?? ''))
    return `${word.slice(0, -1)}i${suffix}`;
  return doublesLast(word) ? `${word}${word.at(-1) ?? ''}${suffix}` : `${word}${suffix}`;
}

/** Short words of one vowel and one consonant double it: `stop` gives `stopped`. */
function doublesLast(word: string): boolean {
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word) && word.length <= 5;
}
