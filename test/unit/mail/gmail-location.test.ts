import { describe, expect, it } from 'vitest';
import { accountIndexOf, isMailbox } from '../../../utils/mail/gmail/location';

describe('which addresses are the Gmail mailbox', () => {
  it.each([
    '/mail/u/0/',
    '/mail/u/0/#inbox/FMfcgz',
    '/mail/u/1/?tab=rm#search/a%20b/FMfcgz',
    '/mail/u/nora@fieldstudio.example/#inbox',
    '/mail/b/AEoRXRT/u/0/#inbox',
    '/mail/#inbox',
  ])('reads %s', (path) => {
    expect(isMailbox(new URL(`https://mail.google.com${path}`))).toBe(true);
  });

  it.each([
    ['https://mail.google.com/mail/u/0/?view=pt&search=all', 'print'],
    ['https://mail.google.com/mail/u/0/?ui=2&view=lg&permmsgid=1', 'a clipped message in full'],
    ['https://mail.google.com/mail/u/0/?view=btop', 'an old pop-out'],
    ['https://mail.google.com/mail/u/0/popout?ver=1', 'a pop-out'],
    ['https://mail.google.com/mail/mu/mp/1/', 'the mobile page'],
    ['https://mail.google.com/chat/u/0/', 'a sibling app'],
    ['https://mail.google.com.evil.example/mail/u/0/', 'another host'],
    ['https://accounts.google.com/mail/u/0/', 'sign-in'],
  ])('leaves %s alone: %s', (url) => {
    expect(isMailbox(new URL(url))).toBe(false);
  });
});

describe('which account of the browser', () => {
  it.each([
    ['/mail/u/0/#inbox', '0'],
    ['/mail/u/nora%40fieldstudio.example/', 'nora@fieldstudio.example'],
    ['/mail/u/%E0%A4%A/', '%E0%A4%A'],
    ['/mail/b/AEoRXRT/', 'AEoRXRT'],
    ['/mail/', '0'],
  ])('%s is %s', (path, expected) => {
    expect(accountIndexOf(new URL(`https://mail.google.com${path}`))).toBe(expected);
  });
});
