import { fromBase64, toBase64 } from './base64';
import type { Cipher } from './cipher';
import { randomBytes } from './envelope';
import type { RandomBytes } from './envelope';

const IV_BYTES = 12;

/** Seals texts with AES-256-GCM under the data key of a lock; a fresh random IV for each text. */
export async function aesCipher(
  lockId: string,
  dataKey: Uint8Array<ArrayBuffer>,
  random: RandomBytes = randomBytes,
): Promise<Cipher> {
  const key = await crypto.subtle.importKey('raw', dataKey, 'AES-GCM', false, ['encrypt', 'decrypt']);
  return {
    lockId,
    seal: async (text) => {
      const iv = random(IV_BYTES);
      const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
      return { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
    },
    open: async (sealed) => {
      if (typeof sealed === 'string') return sealed;
      const iv = fromBase64(sealed.iv);
      const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, fromBase64(sealed.data));
      return new TextDecoder().decode(text);
    },
  };
}
