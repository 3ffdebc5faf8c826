/** Why things do not happen: technology, internal process, staff, stock, disaster. */
export const TROUBLE = {
  'tech-trouble': 'does not work, crash, bug',
  'computer-broken': 'laptop, disk, phone is dead',
  'mail-trouble': 'spam folder, never got it, mailbox full',
  'access-trouble': 'cannot open, password, blocked login',
  'internet-connection': 'wifi, signal, bad line',
  'internal-process': 'approval chain, committee, bureaucracy',
  'waiting-on-others': 'waiting for our client, boss, partner',
  'staff-change': 'colleague left, restructuring, new responsible',
  'supply-trouble': 'out of stock, supplier late, delivery problem',
  'emergency-crisis': 'emergency, crisis, chaos',
  'quality-defect': 'scratched, leaking, uneven, unfinished',
  'blocked-stuck': 'stuck, blocked, no progress',
} as const;
