import { fromBase64, toBase64 } from './base64';

/** OWASP's least for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
export const LEAST_ROUNDS = 600_000;
const DEFAULT_ROUNDS = 600_000;
/** No file may make the browser count for hours. */
const MOST_ROUNDS = 10_000_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;
const KEY_BYTES = 32;

/** A random data key, wrapped by a key made from a passphrase. All bytes in base64. */
export interface Envelope {
  readonly scheme: 'PBKDF2-SHA-256+AES-256-GCM';
  readonly rounds: number;
  readonly salt: string;
  readonly iv: string;
  readonly wrappedKey: string;
}

/** Where randomness comes from; tests pass fixed bytes. */
export type RandomBytes = (length: number) => Uint8Array<ArrayBuffer>;

export const randomBytes: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

/** A new random data key in an envelope of its own. The raw key belongs in session storage and nowhere else. */
export async function sealNewKey(
  passphrase: string,
  random: RandomBytes = randomBytes,
): Promise<{ readonly envelope: Envelope; readonly dataKey: Uint8Array<ArrayBuffer> }> {
  const dataKey = random(KEY_BYTES);
  return { envelope: await wrapKey(dataKey, passphrase, random), dataKey };
}

/** Puts an existing data key into a new envelope, for a new passphrase. */
export async function wrapKey(
  dataKey: Uint8Array<ArrayBuffer>,
  passphrase: string,
  random: RandomBytes = randomBytes,
): Promise<Envelope> {
  const [salt, iv] = [random(SALT_BYTES), random(IV_BYTES)];
  const wrapping = await wrappingKey(passphrase, salt, DEFAULT_ROUNDS);
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, wrapping, dataKey);
  return {
    scheme: 'PBKDF2-SHA-256+AES-256-GCM',
    rounds: DEFAULT_ROUNDS,
    salt: toBase64(salt),
    iv: toBase64(iv),
    wrappedKey: toBase64(new Uint8Array(wrapped)),
  };
}

/** The data key, or null when the passphrase is wrong or the envelope damaged: the two cannot be told apart. */
export async function unwrapKey(envelope: Envelope, passphrase: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (envelope.rounds < LEAST_ROUNDS || envelope.rounds > MOST_ROUNDS) return null;
  try {
    const wrapping = await wrappingKey(passphrase, fromBase64(envelope.salt), envelope.rounds);
    const iv = fromBase64(envelope.iv);
    const key = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, wrapping, fromBase64(envelope.wrappedKey));
    return key.byteLength === KEY_BYTES ? new Uint8Array(key) : null;
  } catch {
    return null;
  }
}

/** The same passphrase typed on another system must be the same bytes, hence NFKC. */
async function wrappingKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
