import { i18n } from '#i18n';
import { WHY_WORDS } from './why-keys';

/** Reasons of the learned judge, which knows no phrase but many messages. */
const LEARNED = 'reads-like-';

/** Why a quote was noticed, in one sentence; null for a reason that an older or newer engine gave. */
export function whySentence(why: string): string | null {
  if (why.startsWith(LEARNED)) return i18n.t('why.readsLike');
  return isKnown(why) ? i18n.t(WHY_WORDS[why]) : null;
}

function isKnown(why: string): why is keyof typeof WHY_WORDS {
  return Object.hasOwn(WHY_WORDS, why);
}
