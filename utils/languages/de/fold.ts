const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** One spelling for `ä` and `ae`, `ß` and `ss`, so that Swiss mail and keyboards without umlauts read the same. */
export function fold(word: string): string {
  return word.normalize('NFC').replace(/[äöüß]/g, (letter) => SPELLED_OUT[letter] ?? letter);
}
