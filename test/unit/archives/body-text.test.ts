import { describe, expect, test } from 'vitest';
import { bodyText } from '../../../utils/mail/archives/body-text';
import { mail } from './support';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the body of an archived message', () => {
  test('is its plain text', async () => {
    expect(await bodyText(bytes(mail({ body: 'The texts come on Friday.' })), false)).toContain('come on Friday');
  });

  test('is its HTML without the quote that the markup marks', async () => {
    const body =
      '<div>See below.</div><div class="gmail_quote"><blockquote class="gmail_quote">You wrote nonsense.</blockquote></div>';
    const text = await bodyText(bytes(mail({ extra: ['Content-Type: text/html; charset=utf-8'], body })), false);
    expect(text).toContain('See below.');
    expect(text).not.toContain('nonsense');
  });

  test('">From" in an mbox is "From" again, in a single message it stays a quote', async () => {
    const raw = bytes(mail({ body: '>From tomorrow on we pay.' }));
    expect(await bodyText(raw, true)).toContain('\nFrom tomorrow'.trim());
    expect(await bodyText(raw, false)).toContain('>From tomorrow');
  });

  test('a wrong character set makes wrong letters, not a failure', async () => {
    const raw = bytes(mail({ extra: ['Content-Type: text/plain; charset=no-such-set'], body: 'On Friday.' }));
    expect(await bodyText(raw, false)).toContain('On Friday.');
  });

  test('an attachment that was cut off does no harm', async () => {
    const parts = [
      '--b',
      'Content-Type: text/plain',
      '',
      'Find it attached.',
      '--b',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0K',
    ];
    const raw = mail({ extra: ['Content-Type: multipart/mixed; boundary=b'], body: parts.join('\r\n') });
    expect(await bodyText(bytes(raw), false)).toContain('Find it attached.');
  });

  test('parts nested a thousand deep are refused', async () => {
    let body = 'deep';
    for (let depth = 0; depth < 1_000; depth += 1) {
      const name = `b${String(depth)}`;
      body = `Content-Type: multipart/mixed; boundary=${name}\r\n\r\n--${name}\r\n${body}\r\n--${name}--`;
    }
    await expect(bodyText(bytes(`From: a@b.example\r\n${body}`), false)).rejects.toThrow();
  });
});
