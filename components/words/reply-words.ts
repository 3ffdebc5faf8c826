import { i18n } from '#i18n';
import type { ArchetypeId, KeepingKindId, Length, Medium, Voice } from '../../utils/domain/draft';

/** A reason to part in the language of the interface, in words that accuse nobody. */
export function archetypeName(archetype: ArchetypeId): string {
  switch (archetype) {
    case 'late-payer':
      return i18n.t('draft.archetype.latePayer');
    case 'diva':
      return i18n.t('draft.archetype.diva');
    case 'family-friend':
      return i18n.t('draft.archetype.familyFriend');
    case 'jerk':
      return i18n.t('draft.archetype.jerk');
    case 'unresponsive':
      return i18n.t('draft.archetype.unresponsive');
    case 'rejects-everything':
      return i18n.t('draft.archetype.rejectsEverything');
    case 'negative':
      return i18n.t('draft.archetype.negative');
    case 'unprofitable':
      return i18n.t('draft.archetype.unprofitable');
    case 'scope':
      return i18n.t('draft.archetype.scope');
    case 'new-boss':
      return i18n.t('draft.archetype.newBoss');
    case 'unethical':
      return i18n.t('draft.archetype.unethical');
    case 'unreliable-appointments':
      return i18n.t('draft.archetype.unreliableAppointments');
    case 'no-longer-a-fit':
      return i18n.t('draft.archetype.noLongerAFit');
    case 'no-capacity':
      return i18n.t('draft.archetype.noCapacity');
  }
}

/** A kind of reply that keeps the relationship. */
export function keepingKindName(kind: KeepingKindId): string {
  switch (kind) {
    case 'payment-reminder-1':
      return i18n.t('draft.keeping.paymentReminder1');
    case 'payment-reminder-2':
      return i18n.t('draft.keeping.paymentReminder2');
    case 'payment-reminder-3':
      return i18n.t('draft.keeping.paymentReminder3');
    case 'boundary':
      return i18n.t('draft.keeping.boundary');
    case 'scope-clarification':
      return i18n.t('draft.keeping.scopeClarification');
    case 'clarify-position':
      return i18n.t('draft.keeping.clarifyPosition');
    case 'reset':
      return i18n.t('draft.keeping.reset');
    case 'check-in-rhythm':
      return i18n.t('draft.keeping.checkInRhythm');
    case 'reply-window':
      return i18n.t('draft.keeping.replyWindow');
    case 'new-rate':
      return i18n.t('draft.keeping.newRate');
    case 'new-terms':
      return i18n.t('draft.keeping.newTerms');
  }
}

/** The voice of a draft. */
export function voiceName(voice: Voice): string {
  switch (voice) {
    case 'warm':
      return i18n.t('draft.voices.warm');
    case 'neutral':
      return i18n.t('draft.voices.neutral');
    case 'firm':
      return i18n.t('draft.voices.firm');
  }
}

/** The length of a draft. */
export function lengthName(length: Length): string {
  switch (length) {
    case 'short':
      return i18n.t('draft.lengths.short');
    case 'long':
      return i18n.t('draft.lengths.long');
  }
}

/** What a draft is sent as. */
export function mediumName(medium: Medium): string {
  switch (medium) {
    case 'mail':
      return i18n.t('draft.media.mail');
    case 'letter':
      return i18n.t('draft.media.letter');
  }
}
