import { ownWords } from '../../utils/text/own-words';

/** A question mark that ends a word: one inside an address on the web asks nobody. */
const QUESTION = /[?？](?=["'”’»)\]*_\s]|$)/mu;

/** True when a message asks something in its sender's own new words; what it quotes was asked before. */
export function asksAnswer(text: string): boolean {
  return QUESTION.test(ownWords(text).text);
}
