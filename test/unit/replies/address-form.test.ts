import { describe, expect, it } from 'vitest';
import type { AddressForm } from '../../../utils/domain/draft';
import { addressFormOf, renderDraft } from '../../../utils/replies';
import { requestsOf, WORDS } from '../../catalog/replies-fixtures';

const spanish = WORDS.get('es')!;
const german = WORDS.get('de')!;
const mine = (text: string) => ({ author: 'me', text }) as const;
const theirs = (text: string) => ({ author: 'client', text }) as const;

/** Words that do not belong into a draft of a form. */
const FOREIGN: Readonly<Record<AddressForm, RegExp>> = {
  none: /^$/,
  du: /\b(?:Ihnen|Ihre?[mnrs]?)\b/,
  sie: /\b(?:du|dich|dir|dein\w*)\b/,
  tu: /\b(?:usted|Le|vos|podés|tenés|querés|decime)\b/,
  usted: /\b(?:te|ti|tus?|contigo|vos)\b/i,
  vos: /\b(?:usted|Le|ti|contigo|puedes|tienes|quieres|dime)\b/,
};

describe('the form of address', () => {
  it('is the one the two sides use', () => {
    expect(addressFormOf([mine('Hallo Anna, kannst du mir das Logo schicken?')], german)).toBe('du');
    expect(addressFormOf([theirs('Bitte senden Sie mir Ihre Rechnung. Ich danke Ihnen.')], german)).toBe('sie');
    expect(addressFormOf([theirs('¿Puedes enviarme tus archivos? Dime algo.')], spanish)).toBe('tu');
    expect(addressFormOf([theirs('Le ruego que me indique cuándo podría usted llamar.')], spanish)).toBe('usted');
    expect(addressFormOf([theirs('¿Vos podés mandarlo? Decime cuándo.')], spanish)).toBe('vos');
    expect(addressFormOf([theirs('Can you send it?')], WORDS.get('en')!)).toBe('none');
  });

  it('is polite when nothing, or nothing clear, is found', () => {
    expect(addressFormOf([], german)).toBe('sie');
    expect(addressFormOf([theirs('Danke, passt.')], german)).toBe('sie');
    expect(addressFormOf([theirs('Gracias, perfecto.')], spanish)).toBe('usted');
  });

  it('follows how I write to the client, not how others write', () => {
    const messages = [
      theirs('Kannst du das ändern?'),
      mine('Gern, ich sende Ihnen die Datei heute. Bitte geben Sie mir Ihre Freigabe.'),
      { author: 'other', text: 'Du, du, du: kannst du das?' } as const,
    ];
    expect(addressFormOf(messages, german)).toBe('sie');
  });

  it('does not take a German "sie" or "ihr" for an address', () => {
    expect(addressFormOf([theirs('Die Texte sind da, sie gefallen mir, und ihr Ton auch.')], german)).toBe('sie');
    expect(addressFormOf([mine('Magst du sie lesen? Ihr Ton passt.')], german)).toBe('du');
  });

  it.each([german, spanish])('stays the same through a whole draft ($code)', (words) => {
    for (const { name, request } of requestsOf(words)) {
      if (name.includes(' letter ')) continue;
      const { text } = renderDraft(request, words);
      const found = addressFormOf([mine(text)], words);
      if (found !== words.defaultForm && request.form !== 'vos') expect(found, name).toBe(request.form);
      expect(text, name).not.toMatch(FOREIGN[request.form]);
    }
  });
});
