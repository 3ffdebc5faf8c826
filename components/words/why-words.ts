import { i18n } from '#i18n';
import { WHY_WORDS } from './why-keys';

/** Why a quote was noticed, in one sentence; null for a reason that an older or newer engine gave. */
export function whySentence(why: string): string | null {
  return isKnown(why) ? i18n.t(WHY_WORDS[why]) : null;
}

function isKnown(why: string): why is keyof typeof WHY_WORDS {
  return Object.hasOwn(WHY_WORDS, why);
}
