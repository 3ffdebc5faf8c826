import type { RuleId } from '../../../domain/rule';

/** The rules as advice to the writer, in English. */
export const advice: Readonly<Record<RuleId, string>> = {
  B1: 'Say in the first two sentences that it ends, without perhaps or maybe.',
  B2: 'One reason is enough. Would you still part if only this one were true?',
  B3: 'Name the day, or the delivery, with which the work ends.',
  B4: 'Keep at least the notice that your contract asks for.',
  B5: 'Stay between 60 and 180 words; a letter may have up to 350.',
  B6: 'No insult, no sarcasm, no capitals, no row of exclamation marks, no rhetorical question.',
  B7: 'No “you always”, no “you never”, no word on character. Facts about payments are fine.',
  B8: 'Speak of your own side in the reason: more I and we than you.',
  B9: 'One word of regret at most.',
  B10: 'Leave no door ajar: no “unless”, no discount, no invitation to disagree.',
  B11: 'Promise no work in the future.',
  B12: 'Name the open work and who finishes it, or say that nothing is open.',
  B13: 'Name the sum or the invoice and a day, or say that all is settled.',
  B14: 'Say what you will hand over: files, access, contacts.',
  B15: 'Name somebody who could take over, or the kind of provider that would suit, where that is fair to them.',
  B16: 'Thank once. Is it true for this client?',
  B17: 'Every date, sum and number comes from the thread or from you, and no gap is left open.',
  B18: 'Accuse nobody of anything, and threaten with nothing.',
  B19: 'The right name, in the language of the thread.',
  B20: 'Would you be at ease if a judge, a colleague or your client’s boss read this?',
};
