import { describe, expect, it } from 'vitest';
import { addOwnAddress, ownAddresses } from '../../../utils/store/identity/own-addresses';
import { countKept } from '../../../utils/store/kept';
import { muteFinding } from '../../../utils/store/mute-finding';
import { saveReport } from '../../../utils/store/save-report';
import { listSetAside } from '../../../utils/store/set-aside';
import { ACME, finding, ME, NOW, report, saved, testStore } from './support';

const LATE = finding('late-payment', 'next week, promised');
const MUTE = { account: ME, threadId: 'thread-1', messageId: 'a', signal: LATE.signal, quote: LATE.quote, muted: true };

describe('the quotes the user set aside', () => {
  it('are listed with client, words and day, and leave the list when they count again', async () => {
    const store = testStore();
    const shout = finding('hostile-tone', 'are you kidding me', 40);
    saved(await saveReport(store, report([{ id: 'a', findings: [LATE, shout] }]), NOW));
    await muteFinding(store, MUTE, NOW);

    const [aside, ...others] = await listSetAside(store);
    expect(others).toEqual([]);
    expect(aside).toMatchObject({ signal: 'late-payment', quote: LATE.quote, day: '2026-06-01' });
    expect(aside?.client).not.toBe('');

    await muteFinding(store, aside!.request, NOW);
    expect(await listSetAside(store)).toEqual([]);
  });
});

describe('an address the user calls their own', () => {
  it('is known from then on', async () => {
    const store = testStore();
    await addOwnAddress(store, 'hello@nord.example');
    await addOwnAddress(store, 'hello@nord.example');
    expect(await ownAddresses(store)).toEqual(['hello@nord.example']);
  });

  it('stops counting as the words of a client', async () => {
    const store = testStore();
    saved(await saveReport(store, report([{ id: 'a', findings: [LATE] }]), NOW));
    expect((await countKept(store)).quotes).toBe(1);
    await addOwnAddress(store, ACME.email ?? '');
    expect((await countKept(store)).quotes).toBe(0);
  });
});

describe('what the privacy page counts', () => {
  it('is nothing in the beginning, and what was read and decided afterwards', async () => {
    const store = testStore();
    expect(Object.values(await countKept(store)).every((count) => count === 0)).toBe(true);
    saved(await saveReport(store, report([{ id: 'a', findings: [LATE] }, { id: 'b' }]), NOW));
    await muteFinding(store, MUTE, NOW);
    expect(await countKept(store)).toMatchObject({ clients: 1, people: 1, messages: 2, quotes: 1, decisions: 1 });
  });
});
