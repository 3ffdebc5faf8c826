import { describe, expect, it } from 'vitest';
import { ARCHIVE_TABLES, readArchive } from '../../../utils/store/archive/archive';
import { openBackup, sealBackup } from '../../../utils/store/archive/backup';
import { exportArchive } from '../../../utils/store/archive/export';
import { importArchive } from '../../../utils/store/archive/import';
import { SCHEMA_VERSION, SCHEMA_VERSIONS } from '../../../utils/store/schema';
import { NOW, dump, report, storedFixture, storeFrom, testStore } from './support';
import { saveReport } from '../../../utils/store/save-report';

const CURRENT = storedFixture(SCHEMA_VERSION);

/** The current archive with one thing in it changed. */
function altered(change: (archive: { version: number; tables: Record<string, Record<string, unknown>[]> }) => void) {
  const archive = JSON.parse(CURRENT.text) as Parameters<typeof change>[0];
  change(archive);
  return JSON.stringify(archive);
}

describe.each(SCHEMA_VERSIONS.map(({ version }) => version))('data stored by version %i', (version) => {
  it('have rows in every table of that time, and open with nothing lost', async () => {
    const { tables } = storedFixture(version);
    expect(Object.values(tables).every((rows) => rows.length > 0)).toBe(true);
    const store = await storeFrom(version);
    const reading = readArchive(JSON.stringify(await exportArchive(store)));
    expect(reading.kind).toBe('archive');
    for (const [table, rows] of Object.entries(tables)) {
      expect(await store.database.table(table).count(), table).toBe(rows.length);
    }
  });

  it('can be imported from a file of that version', async () => {
    expect((await importArchive(testStore(), storedFixture(version).text)).kind).toBe('imported');
  });
});

describe('export and import', () => {
  it('give back everything, to the letter', async () => {
    const store = await storeFrom(SCHEMA_VERSION);
    const copy = testStore();
    const outcome = await importArchive(copy, JSON.stringify(await exportArchive(store)));
    expect(outcome).toEqual({ kind: 'imported', clients: 2, messages: 3 });
    expect(await dump(copy)).toEqual(await dump(store));
    expect(Object.keys(await dump(store)).sort()).toEqual([...ARCHIVE_TABLES].sort());
  });

  it('put the archive in the place of what was there', async () => {
    const store = testStore();
    await saveReport(store, report([{ id: 'a' }]), NOW);
    await importArchive(store, CURRENT.text);
    expect(JSON.stringify(await dump(store))).not.toContain('acme');
  });

  it('take what the store really writes', async () => {
    const store = testStore();
    await saveReport(
      store,
      report([
        { id: 'a', sentAt: null },
        { id: 'b', author: 'me' },
      ]),
      NOW,
    );
    expect((await importArchive(testStore(), JSON.stringify(await exportArchive(store)))).kind).toBe('imported');
  });
});

describe('a file that is no sound archive', () => {
  it.each([
    ['no JSON', 'PK\u0003\u0004', 'not-json', null],
    ['cut off', CURRENT.text.slice(0, -40), 'not-json', null],
    ['something else', '{"format":"other"}', 'not-an-archive', null],
    ['a list', '[]', 'not-an-archive', null],
    ['of a later version', altered((archive) => (archive.version = SCHEMA_VERSION + 1)), 'newer', null],
    ['without a table', altered(({ tables }) => delete tables['mutes']), 'damaged', 'mutes'],
    [
      'with a wrong date',
      altered(({ tables }) => (tables['messages']![1]!['day'] = '2026-02-31')),
      'damaged',
      'messages.1.day',
    ],
    [
      'with a field missing',
      altered(({ tables }) => delete tables['findings']![0]!['quote']),
      'damaged',
      'findings.0.quote',
    ],
    [
      'with a whole mail in a quote',
      altered(({ tables }) => (tables['findings']![1]!['quote'] = 'x'.repeat(201))),
      'damaged',
      'findings.1.quote',
    ],
    [
      'with a row of a client that is not there',
      altered(({ tables }) => (tables['plans']![0]!['clientId'] = 'c-9')),
      'damaged',
      'plans.0.clientId',
    ],
    [
      'with a foreign setting',
      altered(({ tables }) => tables['settings']!.push({ key: 'lock', value: null })),
      'damaged',
      'settings.3',
    ],
  ] as const)('%s is refused with the reason, and nothing changes', async (_, text, reason, where) => {
    const store = await storeFrom(SCHEMA_VERSION);
    const before = await dump(store);
    const outcome = await importArchive(store, text);
    expect(outcome).toMatchObject({ kind: 'invalid', reason });
    if (outcome.kind === 'invalid' && where !== null) expect(outcome.where).toContain(where);
    expect(await dump(store)).toEqual(before);
  });
});

describe('an encrypted backup', () => {
  it('opens with its passphrase only, and shows nothing without', async () => {
    const archive = await exportArchive(await storeFrom(SCHEMA_VERSION));
    const file = await sealBackup(archive, 'five grey herons');
    expect(file).not.toContain('larch');
    expect(await openBackup(file, 'five grey herons')).toEqual({ kind: 'opened', text: JSON.stringify(archive) });
    expect(await openBackup(file, 'five grey heron')).toEqual({ kind: 'wrong-passphrase' });
  });

  it('is refused when it was tampered with or is something else', async () => {
    const archive = await exportArchive(await storeFrom(SCHEMA_VERSION));
    const file = JSON.parse(await sealBackup(archive, 'five grey herons')) as { sealed: { data: string } };
    file.sealed.data = `${file.sealed.data.startsWith('A') ? 'B' : 'A'}${file.sealed.data.slice(1)}`;
    expect(await openBackup(JSON.stringify(file), 'five grey herons')).toEqual({ kind: 'wrong-passphrase' });
    expect(await openBackup('no backup', 'x')).toEqual({ kind: 'not-a-backup' });
    expect(await openBackup(CURRENT.text, 'x')).toEqual({ kind: 'not-a-backup' });
  });
});
