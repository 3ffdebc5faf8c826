import { createContext } from 'react';
import { browserPolisher, type ModelGlobals } from '../../../utils/on-device/browser-polisher';
import type { TextPolisher } from '../../../utils/on-device/define';

/** What rewrites texts on this computer, if anything does. */
export const PolisherContext = createContext<TextPolisher>(browserPolisher(globalThis as ModelGlobals));
