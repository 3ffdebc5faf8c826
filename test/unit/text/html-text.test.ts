import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { newTextOfHtml, textOfHtml } from '../../../utils/text/html-text';
import type { MarkupNode } from '../../../utils/text/markup';
import { parseHtml } from '../../../utils/text/parse-html';

/** The two sources of markup: a live document, and the own parser for workers and Node. */
const SOURCES: readonly (readonly [string, (html: string) => MarkupNode])[] = [
  ['live document', liveBody],
  ['own parser', parseHtml],
];

function liveBody(html: string): MarkupNode {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document.body;
}

const QUOTED = 'Old words of somebody else';
const ATTRIBUTION =
  'On Mon, Mar 3, 2025 at 10:15 AM Ann Lee &lt;<a href="mailto:ann@studio.example">ann@studio.example</a>&gt; wrote:';

/** Replies as mail clients build them; in each the sender wrote "New words". */
const REPLIES: Readonly<Record<string, string>> = {
  Gmail: `<div dir="ltr">New words</div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${ATTRIBUTION}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">${QUOTED}</blockquote></div>`,
  'Gmail of old, without gmail_attr': `<div>New words</div><div class="gmail_extra"><div class="gmail_quote">${ATTRIBUTION}<br><blockquote class="gmail_quote">${QUOTED}</blockquote></div></div>`,
  'Gmail, shown in Gmail, trimmed': `<div>New words</div><div class="yj6qo ajU"><div class="ajR" role="button"></div></div><div class="adL" style="display:none"><div class="gmail_quote"><div class="gmail_attr">${ATTRIBUTION}</div><blockquote class="gmail_quote">${QUOTED}</blockquote></div></div>`,
  'Gmail, shown in Outlook': `<div>New words</div><div class="x_gmail_quote"><div class="x_gmail_attr">${ATTRIBUTION}</div><blockquote class="x_gmail_quote">${QUOTED}</blockquote></div>`,
  'Outlook on the web': `<div class="elementToProof">New words</div><div id="appendonsend"></div><hr style="width:98%"><div id="divRplyFwdMsg"><b>From:</b> Ann Lee<br><b>Sent:</b> Monday<br><b>Subject:</b> Logo</div><div>${QUOTED}</div>`,
  'Outlook, one hop further': `<div>New words</div><hr><div id="x_x_divRplyFwdMsg"><b>From:</b> Ann</div><div>${QUOTED}</div>`,
  'new Outlook': `<div>New words</div><div id="mail-editor-reference-message-container"><div>From: Ann Lee</div>${QUOTED}</div>`,
  'Apple Mail': `<div>New words</div><br><div><blockquote type="cite"><div>${ATTRIBUTION}</div><br><div>${QUOTED}</div></blockquote></div>`,
  'Apple Mail, attribution outside': `<div>New words</div><div>${ATTRIBUTION}</div><br><blockquote type="cite">${QUOTED}</blockquote>`,
  Thunderbird: `<p>New words</p><div class="moz-cite-prefix">Am 03.03.2025 um 10:15 schrieb Ann Lee:<br></div><blockquote type="cite" cite="mid:1@studio.example">${QUOTED}</blockquote>`,
  Yahoo: `<div>New words</div><div id="yahoo_quoted_123" class="yahoo_quoted"><div>${ATTRIBUTION}</div>${QUOTED}</div>`,
  'Yahoo, prefixed': `<div>New words</div><div class="ydp1a2b3cyahoo_quoted"><div>${ATTRIBUTION}</div>${QUOTED}</div>`,
  Proton: `<div>New words</div><div class="protonmail_quote">${ATTRIBUTION}<blockquote class="protonmail_quote" type="cite">${QUOTED}</blockquote></div>`,
};

describe.each(SOURCES)('text of a mail body, %s', (_name, parse) => {
  it('has a line for each block and a blank line around paragraphs', () => {
    const html =
      '<div>Hello Ann,</div><div><br></div><div>two</div><div>lines</div><p>first</p><p>second<br>third</p><ul><li>one</li><li>two</li></ul>';
    expect(textOfHtml(parse(html))).toBe('Hello Ann,\n\ntwo\nlines\n\nfirst\n\nsecond\nthird\n\none\ntwo');
  });

  it('joins words that markup tears apart', () => {
    expect(textOfHtml(parse('in<span class="il">voice</span> long<wbr>word co\u00adop zero\u200bwidth'))).toBe(
      'invoice longword coop zerowidth',
    );
  });

  it('collapses white space and turns hard spaces into spaces', () => {
    expect(textOfHtml(parse('<p>400&nbsp;EUR\n   by  Friday &amp; not &lt;later&gt;</p>'))).toBe(
      '400 EUR by Friday & not <later>',
    );
  });

  it('keeps emoji images and leaves other pictures out', () => {
    expect(textOfHtml(parse('fine <img alt="👍" src="x"><img alt="Our logo" src="y">'))).toBe('fine 👍');
  });

  it('leaves out what nobody sees', () => {
    const html =
      '<style>p{color:red}</style><script>alert(1)</script><div hidden>a</div><div style="display: none">preheader</div><p>seen</p><!-- note -->';
    expect(textOfHtml(parse(html))).toBe('seen');
  });

  it('keeps the lines of preformatted text', () => {
    expect(textOfHtml(parse('<pre>one\n  two\n\nthree</pre>'))).toBe('one\n  two\n\nthree');
  });

  it('sets the cells of a table apart', () => {
    expect(
      textOfHtml(parse('<table><tr><td>Logo</td><td>400</td></tr><tr><td>Site</td><td>900</td></tr></table>')),
    ).toBe('Logo 400\nSite 900');
  });

  it.each(Object.entries(REPLIES))('new text is cut by structure: %s', (_client, html) => {
    expect(newTextOfHtml(parse(html))).toBe('New words');
  });

  it('keeps answers between quotes and below them', () => {
    const html = `<div class="gmail_quote"><div class="gmail_attr">${ATTRIBUTION}</div><blockquote class="gmail_quote">Is it paid?</blockquote><div>Yes.</div><blockquote class="gmail_quote">When?</blockquote><div>On Friday.</div></div>`;
    expect(newTextOfHtml(parse(html))).toBe('Yes.\n\nOn Friday.');
  });

  it('keeps a forwarded message', () => {
    const html =
      '<div>Please read</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Ann</div>Forwarded words</div>';
    expect(newTextOfHtml(parse(html))).toContain('Forwarded words');
    const apple =
      '<div>Please read</div><blockquote type="cite"><div>Begin forwarded message:</div><div>Forwarded words</div></blockquote>';
    expect(newTextOfHtml(parse(apple))).toContain('Forwarded words');
  });

  it('keeps an indented paragraph that is no quote', () => {
    const html =
      '<div>These are my wishes:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0">more blue</blockquote>';
    expect(newTextOfHtml(parse(html))).toContain('more blue');
  });

  it('drops a marked signature', () => {
    expect(newTextOfHtml(parse('<div>New words</div><div class="gmail_signature">Bob<br>Tel. 123</div>'))).toBe(
      'New words',
    );
    expect(newTextOfHtml(parse('<div>New words</div><div id="x_Signature">Bob<br>Tel. 123</div>'))).toBe('New words');
  });

  it('gives the whole when everything is marked as old', () => {
    expect(newTextOfHtml(parse(`<div id="divRplyFwdMsg">From: Ann</div><div>${QUOTED}</div>`))).toContain(QUOTED);
  });
});

describe('reading a live document', () => {
  it('changes nothing in it', () => {
    const { document } = new Window();
    document.body.innerHTML = REPLIES['Gmail'] ?? '';
    const before = document.body.innerHTML;
    newTextOfHtml(document.body);
    expect(document.body.innerHTML).toBe(before);
  });
});

describe('the own parser', () => {
  it.each([
    ['unclosed tags', '<p>one<p>two<b>three', 'one\n\ntwothree'],
    ['stray end tags', 'a</div></b>b', 'ab'],
    ['attributes with angle brackets', '<a title="a > b" href=x>link</a>', 'link'],
    ['a lone angle bracket', '3 < 5 and <3', '3 < 5 and <3'],
    ['character references', '&#8364;&#x20AC;&euro; &unknown; &amp;lt;', '€€€ &unknown; &lt;'],
    ['impossible code points', 'a&#0;b&#xD800;c', 'a\ufffdb\ufffdc'],
    ['a whole document', '<!doctype html><html><head><title>no</title></head><body>yes</body></html>', 'yes'],
    ['conditional comments', '<!--[if mso]><p>no</p><![endif]-->yes', 'yes'],
    ['Office tags', '<p class=MsoNormal>one<o:p>&nbsp;</o:p></p>', 'one'],
  ])('reads %s', (_name, html, text) => {
    expect(textOfHtml(parseHtml(html))).toBe(text);
  });

  const fill = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length));

  it.each([
    ['nested elements', fill('<div>')],
    ['nested quotes', fill('<blockquote type=cite>')],
    ['unmatched end tags', fill('</p>')],
    ['open paragraphs', fill('<p>')],
    ['open angle brackets', fill('<')],
    ['open tags', fill('<a ')],
    ['open attributes', fill('<a b="')],
    ['equal signs', `<a ${fill('=')}`],
    ['spaces in a tag', `<a${fill(' ')}"`],
    ['open comments', fill('<!--')],
    ['script ends without end', `<script>${fill('</script ')}`],
    ['ampersands', fill('&')],
    ['attributions before quotes', fill('On 3 Mar 2025 Ann &lt;a@b.c> wrote:<blockquote type=cite>x</blockquote>')],
    ['empty quotes', fill('<blockquote type=cite> </blockquote>')],
  ])('a megabyte of %s is read in seconds', (_name, html) => {
    const start = performance.now();
    expect(newTextOfHtml(parseHtml(html)).length).toBeLessThanOrEqual(html.length);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
