import { amount } from './amount';
import { channels } from './channels';
import { conduct } from './conduct';
import { courtesy } from './courtesy';
import { deeds } from './deeds';
import { designWords } from './design-words';
import { discourse } from './discourse';
import { finance } from './finance';
import { grammar } from './grammar';
import { life } from './life';
import { mind } from './mind';
import { people } from './people';
import { places } from './places';
import { project } from './project';
import { quality } from './quality';
import { rights } from './rights';
import { roles } from './roles';
import { speech } from './speech';
import { stance } from './stance';
import { things } from './things';
import { trades } from './trades';
import { trouble } from './trouble';
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
  ...finance,
  ...conduct,
  ...rights,
  ...roles,
  ...life,
  ...trouble,
  ...project,
  ...channels,
  ...quality,
  ...trades,
  ...designWords,
  ...places,
};
