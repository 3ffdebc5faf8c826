import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { beforeAll, describe, expect, it } from 'vitest';
import { WHY_WORDS } from '../../../components/words/why-keys';
import { LANGUAGE_CODES } from '../../../utils/domain/language';
import { SIGNAL_RULES } from '../../../utils/signals/catalog';
import { root, sourceFiles } from '../../architecture/source-files';

/** Keys that the manifest names, in its own `__MSG_…__` form. */
const MANIFEST_KEYS = [
  'extension.name',
  'extension.description',
  'action.title',
  'command.togglePanel',
  'command.openHistory',
];
const FOLDER = path.join(root, 'utils/locales');

type Words = ReadonlyMap<string, readonly string[]>;

let words: ReadonlyMap<string, Words>;

beforeAll(async () => {
  words = new Map(await Promise.all(LANGUAGE_CODES.map(async (code) => [code, await wordsOf(code)] as const)));
});

describe('the words of the interface', () => {
  it('stand in a file for each language that mail is judged in, and no other', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual(LANGUAGE_CODES.map((code) => `${code}.yml`).toSorted());
  });

  for (const code of LANGUAGE_CODES.filter((other) => other !== 'en')) {
    it(`${code}: has every key of English and none besides`, () => {
      expect(keysOf(code)).toEqual(keysOf('en'));
    });

    it(`${code}: names the same facts and has the same number of plural forms`, () => {
      for (const [key, forms] of english()) {
        const translated = words.get(code)?.get(key) ?? [];
        expect(translated.length, key).toBe(forms.length);
        expect(placeholdersOf(translated), key).toEqual(placeholdersOf(forms));
      }
    });

    it(`${code}: is translated, not copied`, () => {
      const copied = [...english()].filter(
        ([key, [form = '']]) => form.split(' ').length > 3 && words.get(code)?.get(key)?.[0] === form,
      );
      expect(copied.map(([key]) => key)).toEqual([]);
    });
  }

  it('are all used somewhere', () => {
    const source = wholeSource();
    const unused = keysOf('en').filter((key) => !MANIFEST_KEYS.includes(key) && !source.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });

  it('exist for every key that the interface asks for', () => {
    const asked = [...wholeSource().matchAll(/\bi18n\.t\(\s*'([\w.]+)'/gu)].map(([, key]) => key ?? '');
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !english().has(key))).toEqual([]);
  });

  it('have no sentence typed into a component instead', () => {
    const typed = sourceFiles()
      .filter((file) => file.startsWith('components/') && file.endsWith('.tsx'))
      .flatMap((file) => sentencesIn(file).map((sentence) => `${file}: ${sentence}`));
    expect(typed).toEqual([]);
  });
});

describe('why a quote was noticed', () => {
  const reasons = new Set(SIGNAL_RULES.flatMap(({ evidence }) => evidence.map(({ why }) => why)));

  it('has a sentence for every rule', () => {
    expect([...reasons].filter((why) => !(why in WHY_WORDS))).toEqual([]);
  });

  it('has no sentence that no rule gives', () => {
    expect(Object.keys(WHY_WORDS).filter((why) => !reasons.has(why))).toEqual([]);
  });
});

/** Forms of every key: one, or the plural forms in order. */
async function wordsOf(code: string): Promise<Words> {
  const parsed = await parseMessagesFile(path.join(FOLDER, `${code}.yml`));
  return new Map(
    parsed
      .filter(({ type }) => type !== 'chrome')
      .map((message) => [
        message.key.join('.'),
        message.type === 'plural' ? Object.values(message.plurals) : [message.message],
      ]),
  );
}

function english(): Words {
  return words.get('en') ?? new Map<string, readonly string[]>();
}

function keysOf(code: string): readonly string[] {
  return [...(words.get(code)?.keys() ?? [])].toSorted();
}

/** Of the longest form: "1 message" may say its number in words. */
function placeholdersOf(forms: readonly string[]): readonly string[] {
  return [...new Set(forms.flatMap((form) => form.match(/\$\d/gu) ?? []))].toSorted();
}

function wholeSource(): string {
  return sourceFiles()
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
}

/** Text between tags with two words or more; the product's own name is no sentence. */
function sentencesIn(file: string): readonly string[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  const texts = [...source.matchAll(/<\/?[\w.]+[^<>={}]*>\s*([\p{L}][^<>{}=;]*)<\//gu)].map(([, text]) =>
    (text ?? '').trim(),
  );
  return texts.filter((text) => text.includes(' ') && text !== 'Good Terms');
}
