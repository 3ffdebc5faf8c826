// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPageText } from '../../../utils/mail/page/page-text';

const WORDS =
  'We looked at the second draft together and would like the opening to be shorter, with the prices up front. ';

beforeEach(() => {
  document.title = 'Ticket 12';
  document.body.replaceChildren();
  const navigation = document.createElement('nav');
  navigation.textContent = 'Home Tickets Billing';
  const article = document.createElement('article');
  for (let index = 0; index < 6; index += 1) {
    const paragraph = document.createElement('p');
    paragraph.textContent = WORDS.repeat(2);
    article.append(paragraph);
  }
  document.body.append(navigation, article);
});

describe('reading a page that is no known mail client', () => {
  it('takes what the user selected, and nothing else', () => {
    expect(readPageText(document, '  Only these words.  ')).toMatchObject({
      from: 'selection',
      text: 'Only these words.',
    });
  });

  it('takes the content and leaves the navigation', () => {
    const { from, text, title } = readPageText(document, '');
    expect(from).toBe('article');
    expect(title).toBe('Ticket 12');
    expect(text).toContain('would like the opening to be shorter');
    expect(text).not.toContain('Billing');
  });

  it('does not change the page', () => {
    const before = document.body.innerHTML;
    readPageText(document, '');
    expect(document.body.innerHTML).toBe(before);
  });

  it('says so when there is nothing to take', () => {
    document.body.replaceChildren();
    expect(readPageText(document, '')).toMatchObject({ from: 'nothing', text: '' });
  });
});
