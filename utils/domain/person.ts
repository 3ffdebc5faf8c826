/** Somebody as the mail shows them. Outlook often shows a name without an address, hence the nulls. */
export interface Person {
  readonly name: string | null;
  /** Lower-case address, or null where the page does not hold one. */
  readonly email: string | null;
}

/** Who wrote a message, seen from the provider: `me` is the user, `other` neither user nor client. */
export type Author = 'me' | 'client' | 'other';
