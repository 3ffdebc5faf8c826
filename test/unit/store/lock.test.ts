import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { exportArchive } from '../../../utils/store/archive/export';
import { importArchive } from '../../../utils/store/archive/import';
import { readNote, writeNote } from '../../../utils/store/decide-clients';
import { assessClient } from '../../../utils/store/keeper';
import { aesCipher } from '../../../utils/store/lock/aes-cipher';
import { LEAST_ROUNDS, sealNewKey, unwrapKey } from '../../../utils/store/lock/envelope';
import { changePassphrase, removeLock, resumeSession, setLock, unlock } from '../../../utils/store/lock/lock';
import { muteFinding } from '../../../utils/store/mute-finding';
import { recallAnalyses } from '../../../utils/store/recall';
import { readAnswers, readDrafts, writeDraft } from '../../../utils/store/records';
import { saveReport } from '../../../utils/store/save-report';
import { SCHEMA_VERSION } from '../../../utils/store/schema';
import { ME, NOW, dump, finding, report, storedFixture, storeFrom } from './support';

const PHRASE = 'seven wet stones';
/** Every text of the fixture that a lock has to hide. */
const SECRETS = [
  'Prefers calls',
  'Autumn catalogue',
  'Menu cards',
  'the transfer goes out on Friday',
  'three weeks overdue',
  'twelve inside pages',
  'our work together',
  'Dear Theo',
  'Thirty days, in writing',
];

async function locked() {
  const store = await storeFrom(SCHEMA_VERSION);
  const outcome = await setLock(store, PHRASE);
  if (outcome.kind !== 'unlocked') throw new Error('Not locked');
  return { store, sessionKey: outcome.sessionKey };
}

/** The same database as a page that was never unlocked sees it. */
function stranger(store: Awaited<ReturnType<typeof storeFrom>>) {
  return { ...store, session: { cipher: null } };
}

describe('with the lock on', () => {
  it('no excerpt, subject, note, answer or draft can be read from the database', async () => {
    const { store } = await locked();
    const raw = JSON.stringify(await dump(store));
    for (const secret of SECRETS) {
      expect(storedFixture(SCHEMA_VERSION).text).toContain(secret);
      expect(raw).not.toContain(secret);
    }
    expect(raw).toContain('mia@larch.example');
  });

  it('everything works while unlocked, and new words are encrypted too', async () => {
    const { store } = await locked();
    expect(await readNote(store, 'c-1')).toBe('Prefers calls');
    expect(await readAnswers(store, 'c-1')).toMatchObject({ 'agreed-scope': 'Cover and twelve inside pages' });
    await writeNote(store, 'c-2', 'whispered');
    await writeDraft(store, { clientId: 'c-2', account: null, threadId: null, text: 'murmured', at: NOW });
    await saveReport(store, report([{ id: 'a', findings: [finding('threat', 'muttered threat')] }]), NOW);
    expect(JSON.stringify(await dump(store))).not.toMatch(/whispered|murmured|muttered/);
    expect((await readDrafts(store, 'c-2'))[0]?.text).toBe('murmured');
    const mute = { account: ME, threadId: 'thread-1', messageId: 'a', signal: 'threat', muted: true } as const;
    expect(await muteFinding(store, { ...mute, quote: 'muttered threat' }, NOW)).toMatchObject({
      assessment: { patterns: [] },
    });
  });

  it('nothing is written or read without the passphrase, but facts still count', async () => {
    const page = stranger((await locked()).store);
    const before = await dump(page);
    expect(await saveReport(page, report([{ id: 'a' }]), NOW)).toEqual({ kind: 'refused', reason: 'locked' });
    expect(await dump(page)).toEqual(before);
    await expect(recallAnalyses(page, { account: ME, threadId: 't-1' })).rejects.toThrow('Passphrase needed');
    await expect(exportArchive(page)).rejects.toThrow('Passphrase needed');
    expect((await assessClient(page, 'c-1', NOW)).promises).toMatchObject([{ verdict: 'broken' }]);
  });

  it('a wrong phrase fails cleanly, the right one opens, also after a restart of the background', async () => {
    const { store, sessionKey } = await locked();
    const page = stranger(store);
    expect(await unlock(page, 'seven dry stones')).toEqual({ kind: 'wrong-passphrase' });
    expect(await unlock(page, PHRASE)).toEqual({ kind: 'unlocked', sessionKey });
    const restarted = stranger(store);
    await resumeSession(restarted, sessionKey);
    expect(await readNote(restarted, 'c-1')).toBe('Prefers calls');
    await resumeSession(restarted, null);
    await expect(readNote(restarted, 'c-1')).rejects.toThrow('Passphrase needed');
  });

  it('a new phrase takes the place of the old one without touching open sessions', async () => {
    const { store } = await locked();
    expect(await changePassphrase(store, 'wrong', 'next')).toEqual({ kind: 'wrong-passphrase' });
    expect(await changePassphrase(store, PHRASE, 'nine red kites')).toEqual({ kind: 'done' });
    expect(await readNote(store, 'c-1')).toBe('Prefers calls');
    expect(await unlock(stranger(store), PHRASE)).toEqual({ kind: 'wrong-passphrase' });
    expect((await unlock(stranger(store), 'nine red kites')).kind).toBe('unlocked');
  });

  it('removing it gives back every word', async () => {
    const { store } = await locked();
    expect(await removeLock(store, 'wrong')).toEqual({ kind: 'wrong-passphrase' });
    expect(await removeLock(store, PHRASE)).toEqual({ kind: 'done' });
    expect(await dump(store)).toMatchObject({
      ...(await dump(await storeFrom(SCHEMA_VERSION))),
      settings: expect.arrayContaining([{ key: 'lock', value: null }]) as unknown,
    });
    expect(await unlock(store, PHRASE)).toEqual({ kind: 'no-lock' });
  });

  it('an export is readable, without the lock, and an import comes in encrypted', async () => {
    const { store } = await locked();
    const archive = JSON.stringify(await exportArchive(store));
    expect(archive).toBe(JSON.stringify(await exportArchive(await storeFrom(SCHEMA_VERSION))));
    expect((await importArchive(store, archive)).kind).toBe('imported');
    expect(JSON.stringify(await dump(store))).not.toContain('Prefers calls');
    expect(await readNote(store, 'c-1')).toBe('Prefers calls');
  });

  it('a second lock is refused', async () => {
    expect(await setLock((await locked()).store, 'other')).toEqual({ kind: 'refused', reason: 'locked' });
  });
});

describe('the envelope', () => {
  /** Fixed bytes: 0, 1, 2, … for each call. */
  const fixed = (length: number) => Uint8Array.from({ length }, (_, index) => index);

  it('is what an independent PBKDF2 and AES-GCM make of it', async () => {
    const { envelope, dataKey } = await sealNewKey('Zwölf Kähne', fixed);
    expect(envelope.rounds).toBeGreaterThanOrEqual(600_000);
    const key = pbkdf2Sync('Zwölf Kähne', fixed(16), 600_000, 32, 'sha256');
    const wrapped = Buffer.from(envelope.wrappedKey, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key, fixed(12));
    decipher.setAuthTag(wrapped.subarray(-16));
    expect(Buffer.concat([decipher.update(wrapped.subarray(0, -16)), decipher.final()])).toEqual(Buffer.from(dataKey));
  });

  it('stays readable: a vector of the first version', async () => {
    expect(await unwrapKey(VECTOR.envelope, 'Zwölf Kähne')).toEqual(fixed(32));
    const cipher = await aesCipher('vector', fixed(32));
    expect(await cipher.open(VECTOR.sealed)).toBe('Grüße, señora');
  });

  it('is the same for a phrase typed with composed or separate accents', async () => {
    expect(await unwrapKey(VECTOR.envelope, 'Zwölf Kähne'.normalize('NFD'))).toEqual(fixed(32));
  });

  it.each([
    ['fewer rounds than are safe', { rounds: LEAST_ROUNDS - 1 }],
    ['rounds that would never end', { rounds: 2_000_000_000 }],
    ['no base64', { salt: '%%%' }],
    ['another salt', { salt: 'AAAAAAAAAAAAAAAAAAAAAA==' }],
  ])('with %s opens nothing', async (_, change) => {
    expect(await unwrapKey({ ...VECTOR.envelope, ...change }, 'Zwölf Kähne')).toBeNull();
  });

  it('seals the same text differently each time', async () => {
    const cipher = await aesCipher('lock', fixed(32));
    expect(await cipher.seal('same')).not.toEqual(await cipher.seal('same'));
  });
});

const VECTOR = {
  envelope: {
    scheme: 'PBKDF2-SHA-256+AES-256-GCM',
    rounds: 600_000,
    salt: 'AAECAwQFBgcICQoLDA0ODw==',
    iv: 'AAECAwQFBgcICQoL',
    wrappedKey: 'Kk3PI2/og6xXv/U5DGw1ZG3qIJSn9nCCXihVoSgHs8NYstzj4pgLZBd55TRN5U7t',
  },
  sealed: { iv: 'AAECAwQFBgcICQoL', data: 'AHAVpwZ6pzetMvJIAIYKDD1QmmL1HMdoqHzSq7zWbVs=' },
} as const;
