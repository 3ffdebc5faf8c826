import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { importArchive } from '../../../utils/store/archive/import';
import { writeNote } from '../../../utils/store/decide-clients';
import { startHistoryDesk, type DeskAnswer } from '../../../utils/store/history-desk';
import { assessClient } from '../../../utils/store/keeper';
import { listClients } from '../../../utils/store/list-clients';
import { setLock } from '../../../utils/store/lock/lock';
import { muteFinding } from '../../../utils/store/mute-finding';
import { saveReport } from '../../../utils/store/save-report';
import { searchIndex, searchTexts } from '../../../utils/store/search-texts';
import { fakeArchive } from '../../fixtures/history/fake-archive';
import { finding, NOW, report, saved, testStore } from '../store/support';

describe('the list of clients', () => {
  test('says of every client what its own page says', async () => {
    const store = testStore();
    await importArchive(store, JSON.stringify(fakeArchive({ clients: 10, messages: 400, today: '2026-06-30' })));
    const listed = await listClients(store, NOW);
    expect(listed).toHaveLength(10);
    expect(new Set(listed.map(({ level }) => level)).size).toBeGreaterThan(2);
    for (const { id, level, reasons } of listed) {
      const { level: own, reasons: ownReasons } = await assessClient(store, id, NOW);
      expect({ level, reasons }, id).toEqual({ level: own, reasons: ownReasons });
    }
  });
});

describe('searching the texts', () => {
  test('finds quotes and notes by words in any order, without case and accents', async () => {
    const store = testStore();
    const { clientId } = saved(
      await saveReport(
        store,
        report([{ id: 'm', findings: [finding('delay', 'La facturación llegará tarde.')] }]),
        NOW,
      ),
    );
    await writeNote(store, clientId, 'Call Mina about the FACTURACION.');
    const hits = searchTexts(await searchIndex(store), 'facturacion', 10);
    expect(hits.map(({ kind }) => kind)).toEqual(['note', 'quote']);
    expect(searchTexts(await searchIndex(store), 'tarde llegara', 10)).toHaveLength(1);
    expect(searchTexts(await searchIndex(store), 'factura nunca', 10)).toEqual([]);
  });

  test('a quote that was set aside is not found', async () => {
    const store = testStore();
    const quote = 'You are a fool.';
    await saveReport(store, report([{ id: 'm', findings: [finding('hostile-tone', quote)] }]), NOW);
    const { account, threadId } = report([]);
    await muteFinding(store, { account, threadId, messageId: 'm', signal: 'hostile-tone', quote, muted: true }, NOW);
    expect(searchTexts(await searchIndex(store), 'fool', 10)).toEqual([]);
  });

  test('while locked the desk refuses the texts and still lists the clients', async () => {
    // Live queries look at the global database only.
    const store = testStore({ indexedDB, IDBKeyRange });
    await saveReport(store, report([{ id: 'm', findings: [finding('delay', 'Next week.')] }]), NOW);
    await setLock(store, 'correct horse battery');
    store.session.cipher = null;
    const answers: DeskAnswer[] = [];
    const desk = startHistoryDesk(
      store,
      () => NOW,
      (answer) => answers.push(answer),
    );
    await desk.ask({ kind: 'watch-clients' });
    await desk.ask({ kind: 'search', query: 'week' });
    await expect.poll(() => new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['clients', 'refused']));
    expect(answers).toContainEqual({ kind: 'refused', what: 'search', reason: 'locked' });
  });
});
