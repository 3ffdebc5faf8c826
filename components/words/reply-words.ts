import { i18n } from '#i18n';
import type { ArchetypeId } from '../../utils/domain/draft';

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
