import { createContext } from 'react';
import { readerLink, type ReaderLink } from './reader-link';

/** What the panel does to the mail beside it. */
export type PanelActions = Pick<
  ReaderLink,
  'showQuote' | 'insertDraft' | 'composeText' | 'openSheet' | 'layoutReport' | 'readSelection' | 'openMessages'
>;

/** The mail page of the panel's tab; the sample of the welcome page puts its own mail in its place. */
export const PanelActionsContext = createContext<PanelActions>(readerLink);
