import { createContext } from 'react';
import type { InsertOutcome } from '../../utils/domain/reading';
import { readerLink } from './reader-link';

/** What the panel does to the mail beside it. */
export interface PanelActions {
  /** False when the words are not on the page. */
  readonly showQuote: (messageId: string, quote: string) => Promise<boolean>;
  /** Null when nobody is there to insert. */
  readonly insertDraft: (threadId: string, text: string) => Promise<InsertOutcome | null>;
}

/** The mail page of the panel's tab; the sample of the welcome page puts its own mail in its place. */
export const PanelActionsContext = createContext<PanelActions>(readerLink);
