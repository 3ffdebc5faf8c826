import { describe, expect, it } from 'vitest';
import { exportArchive } from '../../../utils/store/archive/export';
import { importArchive } from '../../../utils/store/archive/import';
import { assessClient } from '../../../utils/store/keeper';
import { saveReport } from '../../../utils/store/save-report';
import { readSilenced, silenceEverywhere, silenceForClient } from '../../../utils/store/silence';
import { silenceInThread } from '../../../utils/store/silence-in-thread';
import { withUserRecord } from '../../../utils/store/user-record';
import { finding, ME, NOW, report, saved, testStore } from './support';

const THREAD = { account: ME, threadId: 'thread-1' };
const LATE = finding('late-payment', 'next week, promised');
const SHOUT = finding('hostile-tone', 'are you kidding me', 40);

async function storeWithClient() {
  const store = testStore();
  const messages = [{ id: 'a', findings: [LATE, SHOUT] }];
  const { clientId } = saved(await saveReport(store, report(messages), NOW));
  const signals = async () => (await assessClient(store, clientId, NOW)).patterns.map(({ signal }) => signal);
  return { store, clientId, signals };
}

describe('a signal the user switched off', () => {
  it('no longer counts for that client, and counts again when switched on', async () => {
    const { store, clientId, signals } = await storeWithClient();
    await silenceForClient(store, clientId, 'late-payment', true);
    expect(await signals()).toEqual(['hostile-tone']);
    await silenceForClient(store, clientId, 'late-payment', false);
    expect(await signals()).toContain('late-payment');
  });

  it('still counts for every other client', async () => {
    const { store, signals } = await storeWithClient();
    await silenceForClient(store, 'somebody else', 'late-payment', true);
    expect(await signals()).toContain('late-payment');
  });

  it('counts for nobody when switched off everywhere', async () => {
    const { store, signals } = await storeWithClient();
    await silenceEverywhere(store, 'hostile-tone', true);
    await silenceEverywhere(store, 'late-payment', true);
    await silenceEverywhere(store, 'late-payment', true);
    expect(await signals()).toEqual([]);
    await silenceEverywhere(store, 'late-payment', false);
    expect(await readSilenced(store)).toEqual({ everywhere: ['hostile-tone'], forClients: [] });
  });

  it('travels with a backup', async () => {
    const { store, clientId } = await storeWithClient();
    await silenceEverywhere(store, 'silence', true);
    await silenceForClient(store, clientId, 'delay', true);
    const other = testStore();
    expect(await importArchive(other, JSON.stringify(await exportArchive(store)))).toMatchObject({ kind: 'imported' });
    expect(await readSilenced(other)).toEqual(await readSilenced(store));
  });
});

describe('switching a signal off in the panel', () => {
  it('answers how things stand without it, and tells it from what is off for everybody', async () => {
    const { store } = await storeWithClient();
    await silenceEverywhere(store, 'bursts', true);
    const request = { ...THREAD, signal: 'late-payment', silenced: true } as const;
    const outcome = await withUserRecord(store, THREAD, await silenceInThread(store, request, NOW));
    expect(outcome).toMatchObject({
      kind: 'saved',
      assessment: { patterns: [{ signal: 'hostile-tone' }] },
      record: {
        silenced: [
          { signal: 'late-payment', everywhere: false },
          { signal: 'bursts', everywhere: true },
        ],
      },
    });
  });

  it('changes nothing for a thread that is not remembered', async () => {
    const { store } = await storeWithClient();
    const request = { account: ME, threadId: 'unknown', signal: 'delay', silenced: true } as const;
    expect(await silenceInThread(store, request, NOW)).toEqual({ kind: 'not-a-client' });
    expect((await readSilenced(store)).forClients).toEqual([]);
  });
});
