import type { TROUBLE } from '../../concepts/trouble';

/** Why things do not happen: technology, internal process, staff, stock, disaster. */
export const trouble = {
  'tech-trouble': `not working, does not work, crash/v, bug/n, error message, frozen, down, glitch/n, broken link, will not load, loading, outage, buggy, server down, offline, blue screen, hang/v, malfunction, technical problem, technical issue, out of order, white screen, lag/v`,
  'computer-broken': `laptop died, hard drive, laptop is broken, computer crashed, phone died, lost my files, lost all my, corrupted, corrupt file, hard disk, battery, new laptop, broken screen, virus, hacked, malware, ransomware, data loss`,
  'mail-trouble': `
    spam folder, junk folder, junk, spam, mailbox full, did not get your email, never got, never received, went to spam, bounced back, in my spam, email did not arrive, wrong address, inbox is full, buried in my inbox, lost in my inbox, email problems, missed your email, overlooked your email,
    did not see your email`,
  'access-trouble': `can not open, cannot log in, can not log in, password does not work, link expired, expired link, access denied, locked out, forgot my password, reset the password, file too large, wrong format, no access, permission denied, request access, link does not work`,
  'internet-connection': `internet, wifi, wi fi, connection, signal, bad line, no internet, no signal, cut off, breaking up, network, broadband, reception, you are on mute, poor connection, hotspot, vpn`,
  'internal-process': `
    internal process, approval process, committee, red tape, bureaucracy, sign off chain, internal review, internally, waiting for approval, procedure, purchase order, needs to go through, go through the board, procurement process, chain of command, internal alignment, hierarchy, stakeholders,
    in the pipeline, internal approval`,
  'waiting-on-others': `
    waiting for our client, waiting on our client, waiting for my boss, waiting on my boss, waiting for head office, client has not paid, customer has not paid us, until we get paid, when our client pays, when the grant comes, as soon as we are paid, out of my hands, out of our hands,
    beyond my control, not up to me, depends on others`,
  'staff-change': `
    left the company, no longer works here, no longer with us, left us, restructuring, reorganisation, reorganization, staff shortage, short staffed, new in the job, change of staff, handover, replaced by, maternity cover, parental leave cover, quit last, resigned, resignation, takeover,
    merger, understaffed, staff turnover`,
  'supply-trouble': `out of stock, back order, supplier is late, stuck in customs, delivery problem, lost parcel, shortage, sold out, wrong delivery, material shortage, lead time, customs, not in stock, damaged in transit, backlog, supply chain`,
  'emergency-crisis': `emergency, emergencies, crisis, crises, chaos, disaster/n, catastrophe/n, panic, firefighting, mess, pandemic, worst case, all hands, deep trouble, drama, turmoil, nightmare`,
  'quality-defect': `leak/v, uneven, crooked, cracked, dent/n, loose, wobbly, stain/n, stained, unfinished, incomplete, half finished, half done, botched, bodge/v, missing parts, poor workmanship, squeak/v, mould`,
  'blocked-stuck': `stuck, blocked, bottleneck/n, no progress, going nowhere, deadlock, stalled, standstill, impasse, cannot continue, can not continue, holding us up, waiting on you, at a dead end, hold up, grinding to a halt`,
} satisfies Record<keyof typeof TROUBLE, string>;
