import { describe, expect, it } from 'vitest';
import { outlook } from '../../../utils/mail/outlook';
import { accountIndexOf, isComposePage } from '../../../utils/mail/outlook/location';

const at = (url: string) => new URL(url);

describe('where Outlook is read', () => {
  it.each([
    'https://outlook.live.com/mail/0/inbox',
    'https://outlook.office.com/mail/inbox/id/AAQkADg1',
    'https://outlook.office365.com/mail/',
    'https://outlook.cloud.microsoft/mail/deeplink/read/AAMkADg1',
    'https://outlook.office.com/mail',
  ])('in the mail app: %s', (url) => {
    expect(outlook.matches(at(url))).toBe(true);
  });

  it.each([
    'https://outlook.cloud.microsoft/host/e1a/calendar',
    'https://outlook.office.com/calendar/view/week',
    'https://outlook.office.com/mailbox/',
    'https://login.live.com/mail/',
    'https://outlook.live.com.evil.example/mail/0/',
    'https://mail.google.com/mail/u/0/',
  ])('not on %s', (url) => {
    expect(outlook.matches(at(url))).toBe(false);
  });

  it('knows addresses under which a mail is only written', () => {
    expect(isComposePage(at('https://outlook.office.com/mail/deeplink/compose?to=a'))).toBe(true);
    expect(isComposePage(at('https://outlook.live.com/mail/0/deeplink/compose'))).toBe(true);
    expect(isComposePage(at('https://outlook.office.com/mail/compose/AAMk'))).toBe(true);
    expect(isComposePage(at('https://outlook.office.com/mail/composers/id/AAMk'))).toBe(false);
    expect(isComposePage(at('https://outlook.office.com/mail/deeplink/read/AAMk'))).toBe(false);
  });

  it('takes the account from the address where it stands', () => {
    expect(accountIndexOf(at('https://outlook.live.com/mail/1/inbox'))).toBe('1');
    expect(accountIndexOf(at('https://outlook.office.com/mail/office@studio.example/inbox'))).toBe(
      'office@studio.example',
    );
    expect(accountIndexOf(at('https://outlook.office.com/mail/inbox'))).toBeNull();
  });
});
