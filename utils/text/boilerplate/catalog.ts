import { da } from './da';
import { de } from './de';
import type { Boilerplate } from './define';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import { zh } from './zh';

/** Every language whose quotes and footers are recognised: far more than the languages whose words are judged. */
export const BOILERPLATES: readonly Boilerplate[] = [en, es, de, fr, pt, it, nl, pl, tr, zh, ja, sv, da, ru];
