import type { AddressForm } from '../domain/draft';
import type { Author } from '../domain/person';
import type { ReplyWords } from '../languages/define-replies';
import { cuesIn } from './cues';

/** One message as far as the form of address needs it: own new words only. */
export interface AddressedMessage {
  readonly author: Author;
  readonly text: string;
}

/** What I wrote myself counts more than what the client wrote: it is how I address them. */
const MY_WEIGHT = 3;

/**
 * The form of address the two sides use, from their own words; the polite default of the language when nothing or nothing
 * clear is found. A formal and a familiar form at par are not clear.
 */
export function addressFormOf(messages: readonly AddressedMessage[], words: ReplyWords): AddressForm {
  const votes = words.forms.map((form) => ({ form, count: votesFor(form, messages, words) }));
  const [first, second] = votes.toSorted((one, other) => other.count - one.count);
  if (!first || first.count === 0 || first.count === second?.count) return words.defaultForm;
  return first.form;
}

function votesFor(form: AddressForm, messages: readonly AddressedMessage[], words: ReplyWords): number {
  const cues = words.formCues[form] ?? [];
  return messages.reduce((sum, { author, text }) => {
    if (author === 'other') return sum;
    return sum + cuesIn(text, cues).length * (author === 'me' ? MY_WEIGHT : 1);
  }, 0);
}
