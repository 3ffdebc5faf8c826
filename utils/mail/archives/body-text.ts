import PostalMime from 'postal-mime';
import { newTextOfHtml } from '../../text/html-text';
import { parseHtml } from '../../text/parse-html';

/** Texts come before attachments: no more of a message than this is read, bytes. */
export const MOST_BODY_BYTES = 1_024 * 1_024;
const MOST_NESTING = 20;
const MOST_HEADER_BYTES = 1_024 * 1_024;
const MOST_CHARACTERS = 200_000;

/**
 * The body of a message as the mail page would show it: from its HTML with the marked quotes cut away, as the reader
 * of the page does, so that both find the same words; else its plain text.
 * @param raw the message, at most `MOST_BODY_BYTES` of it; cut attachments do no harm.
 * @param quotedFrom true when lines that begin with `From ` were quoted with `>` (mbox).
 * @throws Error when the structure is hostile: nested deeper than any mail, or with an endless header.
 */
export async function bodyText(raw: Uint8Array, quotedFrom: boolean): Promise<string> {
  const { html, text } = await PostalMime.parse(raw, {
    maxNestingDepth: MOST_NESTING,
    maxHeadersSize: MOST_HEADER_BYTES,
    rfc822Attachments: true,
    attachmentEncoding: 'arraybuffer',
  });
  const shown = html === undefined ? '' : newTextOfHtml(parseHtml(html.slice(0, MOST_CHARACTERS)));
  const body = (shown.trim() === '' ? (text ?? '') : shown).slice(0, MOST_CHARACTERS);
  return quotedFrom ? body.replace(/^>(>{0,20}From )/gm, '$1') : body;
}
