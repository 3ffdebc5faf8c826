import { Readability } from '@mozilla/readability';
import { textOfHtml } from '../../text/html-text';

/** What a page we do not know gives to read: the user's selection, else what Readability takes for its content. */
export interface PageText {
  readonly title: string;
  /** Without the page's address beyond this, nothing of the page is kept. */
  readonly host: string;
  readonly from: 'selection' | 'article' | 'nothing';
  readonly text: string;
}

/** Reads the page once, on the user's click on the toolbar button. The page is not changed. */
export function readPageText(document: Document, selection: string): PageText {
  const page = { title: document.title, host: document.location.host };
  if (selection.trim() !== '') return { ...page, from: 'selection', text: selection.trim() };
  // Readability takes apart what it is given, so it is given a copy.
  const article = new Readability(document.cloneNode(true) as Document, { serializer: (node) => node }).parse();
  const text = article?.content instanceof Element ? textOfHtml(article.content).trim() : '';
  return { ...page, from: text === '' ? 'nothing' : 'article', text };
}
