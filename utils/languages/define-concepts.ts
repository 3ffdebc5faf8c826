import { CORE } from './concepts/core';
import { AMOUNT } from './concepts/amount';
import { CHANNELS } from './concepts/channels';
import { CONDUCT } from './concepts/conduct';
import { COURTESY } from './concepts/courtesy';
import { DEEDS } from './concepts/deeds';
import { DESIGN_WORDS } from './concepts/design-words';
import { DISCOURSE } from './concepts/discourse';
import { FINANCE } from './concepts/finance';
import { LIFE } from './concepts/life';
import { MIND } from './concepts/mind';
import { PLACES } from './concepts/places';
import { PROJECT } from './concepts/project';
import { QUALITY } from './concepts/quality';
import { RIGHTS } from './concepts/rights';
import { ROLES } from './concepts/roles';
import { SPEECH } from './concepts/speech';
import { STANCE } from './concepts/stance';
import { TRADES } from './concepts/trades';
import { TROUBLE } from './concepts/trouble';
import { WHEN } from './concepts/when';

/**
 * Kinds of things people write about, shared by all languages: narrow in meaning, no signals. `payment` stands as
 * readily in a thank-you note as in an excuse. The learned judge numbers concepts by their place, so new ones go to the
 * end of the last field, or into a new field after it, until it is trained again.
 */
export const CONCEPTS = {
  ...CORE,
  ...DEEDS,
  ...SPEECH,
  ...MIND,
  ...STANCE,
  ...WHEN,
  ...AMOUNT,
  ...DISCOURSE,
  ...COURTESY,
  ...FINANCE,
  ...CONDUCT,
  ...RIGHTS,
  ...ROLES,
  ...LIFE,
  ...TROUBLE,
  ...PROJECT,
  ...CHANNELS,
  ...QUALITY,
  ...TRADES,
  ...DESIGN_WORDS,
  ...PLACES,
} as const;

export type ConceptId = keyof typeof CONCEPTS;
export const CONCEPT_IDS = Object.keys(CONCEPTS) as readonly ConceptId[];
