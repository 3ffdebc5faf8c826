/** Feature tables have a power of two of rows; a feature's row is its hash cut to that many bits. */
export const FEATURE_BITS = 20;
const ROW_MASK = (1 << FEATURE_BITS) - 1;

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}

/** Hash of an ordered pair of hashes. */
export function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ (other >>> 15), 0x85ebca6b) ^ Math.imul(other, 0xc2b2ae35);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0x27d4eb2f) ^ (hash >>> 16);
}

/** The row of a feature in the table of weights. */
export function rowOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & ROW_MASK;
}
