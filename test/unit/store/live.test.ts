import { Dexie, liveQuery } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ownAddresses } from '../../../utils/store/identity/own-addresses';
import { assessClient } from '../../../utils/store/keeper';
import { listClients } from '../../../utils/store/list-clients';
import { setLock } from '../../../utils/store/lock/lock';
import { saveReport } from '../../../utils/store/save-report';
import { clientTimeline } from '../../../utils/store/timeline';
import { NOW, finding, report, saved, testStore } from './support';

describe('a page that shows the store', () => {
  // Live queries stand still where no IndexedDB is global, as in Node.
  const { indexedDB, IDBKeyRange: range } = Dexie.dependencies;
  beforeAll(() => {
    Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  });
  afterAll(() => {
    Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange: range });
  });

  it.each(['without a lock', 'with the lock on'])('sees what another report brings, %s', async (lock) => {
    const store = testStore();
    const { clientId } = saved(await saveReport(store, report([{ id: 'a' }]), NOW));
    if (lock === 'with the lock on') await setLock(store, 'a long phrase');
    const seen: number[] = [];
    const query = liveQuery(async () => {
      const [clients, timeline] = [await listClients(store, NOW), await clientTimeline(store, clientId, NOW)];
      return clients.length + timeline.length;
    });
    const failed: unknown[] = [];
    const subscription = query.subscribe({ next: (count) => seen.push(count), error: (error) => failed.push(error) });
    await vi.waitFor(() => {
      expect(failed).toEqual([]);
      expect(seen.at(-1)).toBe(1);
    });
    await saveReport(store, report([{ id: 'b', findings: [finding('delay', 'not yet')] }]), NOW);
    await vi.waitFor(() => {
      expect(seen.at(-1)).toBe(2);
    });
    subscription.unsubscribe();
  });
});

describe("a client's share", () => {
  it('is counted against all clients of the last 90 days, without what was long before', async () => {
    const store = testStore();
    const lee = { name: 'Lee', email: 'lee@elm.example' };
    const recent = { sentAt: '2026-06-20T10:00', findings: [finding('delay', 'later')] };
    const { clientId } = saved(
      await saveReport(
        store,
        report([
          { id: 'a', ...recent },
          { id: 'b', ...recent },
          { id: 'c', sentAt: '2026-01-20T10:00' },
        ]),
        NOW,
      ),
    );
    const others = report([{ id: 'd', sentAt: '2026-06-21T10:00', sender: lee }], { client: lee, threadId: 'two' });
    await saveReport(store, others, NOW);
    expect((await assessClient(store, clientId, NOW)).share).toEqual({
      messages: 2,
      allMessages: 3,
      findings: 2,
      allFindings: 2,
      clients: 2,
    });
  });
});

describe('the order in which threads are read', () => {
  const threads = [0, 1, 2, 3, 4].map((index) =>
    report(
      [
        { id: 'ask', author: 'me', sentAt: `2026-06-0${index + 1}T09:00`, asksAnswer: true },
        { id: 'answer', sentAt: `2026-06-0${index + 2}T09:00`, findings: [finding('late-payment', 'next week')] },
      ],
      { threadId: `thread-${index}` },
    ),
  );

  it('does not matter to the assessment', async () => {
    const assessmentOf = async (order: readonly number[]) => {
      const store = testStore();
      for (const index of order) await saveReport(store, threads[index]!, NOW);
      return assessClient(store, 'id-1', NOW);
    };
    const usual = await assessmentOf([0, 1, 2, 3, 4]);
    expect(usual.patterns).toMatchObject([{ signal: 'late-payment', count: 5, established: true }]);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), async (order) => {
        expect(await assessmentOf(order)).toEqual(usual);
      }),
      { numRuns: 6 },
    );
  });
});

it("knows the user's other addresses", async () => {
  const store = testStore();
  const alias = { name: 'Nora', email: 'Hello@Nora-Design.example' };
  await saveReport(store, report([{ id: 'a' }, { id: 'b', author: 'me', sender: alias }]), NOW);
  expect(await ownAddresses(store)).toEqual(['hello@nora-design.example']);
});
