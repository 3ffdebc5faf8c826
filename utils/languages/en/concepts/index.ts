import { amount } from './amount';
import { courtesy } from './courtesy';
import { deeds } from './deeds';
import { discourse } from './discourse';
import { grammar } from './grammar';
import { mind } from './mind';
import { people } from './people';
import { speech } from './speech';
import { stance } from './stance';
import { things } from './things';
import { when } from './when';

/** All concepts of the language, field by field. */
export const concepts = {
  ...grammar,
  ...things,
  ...people,
  ...deeds,
  ...speech,
  ...mind,
  ...stance,
  ...when,
  ...amount,
  ...discourse,
  ...courtesy,
};
