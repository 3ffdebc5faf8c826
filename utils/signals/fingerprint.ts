/**
 * Hash of anything the analysis of a message depends on: equal means "no need to analyse again". FNV-1a over UTF-16 units
 * in two lanes of 32 bits; not a secret, not for keeping texts apart against an attacker.
 */
export function fingerprintOf(parts: readonly string[]): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (const part of parts) {
    for (let index = 0; index < part.length; index += 1) {
      const code = part.charCodeAt(index);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ (code + index), 0x85ebca6b);
    }
    // Keeps ['ab', 'c'] apart from ['a', 'bc'].
    low = Math.imul(low ^ 0xffff, 0x01000193);
  }
  return hex(low) + hex(high);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
