/** A text at rest: as it is, or encrypted with AES-GCM (base64) while the lock is on. */
export type SealedText = string | EncryptedText;

export interface EncryptedText {
  readonly iv: string;
  readonly data: string;
}

/** Writes and reads the texts that the lock protects: excerpts, subjects, notes, drafts. */
export interface Cipher {
  /** Of the lock it belongs to; `plain` without one. */
  readonly lockId: string;
  readonly seal: (text: string) => Promise<SealedText>;
  /** @throws DOMException OperationError when the text was sealed with another key or damaged. */
  readonly open: (sealed: SealedText) => Promise<string>;
}

export const PLAIN_LOCK_ID = 'plain';

/** Without a lock texts are kept as they are. */
export const PLAIN_CIPHER: Cipher = {
  lockId: PLAIN_LOCK_ID,
  seal: (text) => Promise.resolve(text),
  open: (sealed) =>
    typeof sealed === 'string' ? Promise.resolve(sealed) : Promise.reject(new TypeError('Sealed without a lock')),
};
