import { describe, expect, it } from 'vitest';
import type { Person } from '../../../utils/domain/person';
import type { Store } from '../../../utils/store/database';
import {
  assignPerson,
  declareNotClient,
  declareOwnAddress,
  declarePersonNotClient,
  forgetDecision,
  mergeClients,
  readNote,
  renameClient,
  setFamilyOrFriend,
  splitPerson,
  writeNote,
} from '../../../utils/store/decide-clients';
import { assessClient } from '../../../utils/store/keeper';
import { listClients } from '../../../utils/store/list-clients';
import { readAnswers, writeAnswer } from '../../../utils/store/records';
import { saveReport } from '../../../utils/store/save-report';
import { clientTimeline } from '../../../utils/store/timeline';
import { ACME, NOW, dump, finding, report, saved, testStore } from './support';

const ANA: Person = { name: 'Ana Ruiz', email: 'ana@gmail.com' };
const LEE: Person = { name: 'Lee', email: 'lee@acme.example' };
const ANA_KEY = 'address:ana@gmail.com';
const LEE_KEY = 'address:lee@acme.example';
const THREAT = finding('threat', 'you will regret this');

async function threadOf(store: Store, client: Person, threadId: string): Promise<string> {
  const thread = report([{ id: threadId, sender: client, findings: [THREAT] }], { client, threadId });
  return saved(await saveReport(store, thread, NOW)).clientId;
}

describe('merging two clients', () => {
  it('gives all of one to the other, now and for mail to come', async () => {
    const store = testStore();
    const [acme, ana] = [await threadOf(store, ACME, 'one'), await threadOf(store, ANA, 'two')];
    await writeAnswer(store, acme, 'reply-window', 2, NOW);
    await writeAnswer(store, ana, 'reply-window', 5, NOW);
    await writeAnswer(store, ana, 'money-open', 300, NOW);
    await mergeClients(store, acme, ana);
    expect((await assessClient(store, acme, NOW)).patterns).toMatchObject([{ signal: 'threat', count: 2 }]);
    expect(await readAnswers(store, acme)).toEqual({ 'reply-window': 2, 'money-open': 300 });
    expect(await threadOf(store, ANA, 'three')).toBe(acme);
    expect(JSON.stringify(await dump(store))).not.toContain(`"${ana}"`);
  });

  it('changes nothing for a client merged with itself or with one that is gone', async () => {
    const store = testStore();
    const acme = await threadOf(store, ACME, 'one');
    const before = await dump(store);
    await mergeClients(store, acme, acme);
    await mergeClients(store, acme, 'gone');
    expect(await dump(store)).toEqual(before);
  });
});

describe('splitting a person off', () => {
  it("takes the person's own threads along, leaves shared ones, and is remembered", async () => {
    const store = testStore();
    const acme = await threadOf(store, ACME, 'one');
    await threadOf(store, LEE, 'two');
    const shared = report([{ id: 'a' }, { id: 'b', sender: LEE }], { threadId: 'three' });
    await saveReport(store, shared, NOW);
    const lee = await splitPerson(store, LEE_KEY, NOW);
    expect(lee).not.toBeNull();
    const threads = await store.database.threads.toArray();
    expect(Object.fromEntries(threads.map((row) => [row.threadId, row.clientId]))).toEqual({
      one: acme,
      two: lee,
      three: acme,
    });
    expect((await assessClient(store, lee!, NOW)).patterns).toMatchObject([{ signal: 'threat', count: 1 }]);
    expect(await threadOf(store, LEE, 'four')).toBe(lee);
    expect(await threadOf(store, { name: 'New', email: 'new@acme.example' }, 'five')).toBe(acme);
  });

  it('can be undone by counting the person to the old client again', async () => {
    const store = testStore();
    const acme = await threadOf(store, ACME, 'one');
    await threadOf(store, LEE, 'two');
    await splitPerson(store, LEE_KEY, NOW);
    await assignPerson(store, LEE_KEY, acme);
    expect((await assessClient(store, acme, NOW)).patterns).toMatchObject([{ count: 2 }]);
  });
});

describe('"this is not a client"', () => {
  it('erases what was kept, stores nothing more, and can be taken back', async () => {
    const store = testStore();
    const ana = await threadOf(store, ANA, 'one');
    await declareNotClient(store, ana, 'family');
    const { people, ...rest } = await dump(store);
    expect(Object.values(rest).flat()).toEqual([]);
    expect(people).toEqual([
      { key: ANA_KEY, email: 'ana@gmail.com', name: null, side: 'other', clientId: null, reason: 'family' },
    ]);
    const again = report([{ id: 'x', sender: ANA, findings: [THREAT] }], { client: ANA });
    expect(await saveReport(store, again, NOW)).toEqual({ kind: 'not-a-client' });
    expect((await dump(store)).messages).toEqual([]);
    await forgetDecision(store, { person: ANA_KEY });
    expect((await saveReport(store, again, NOW)).kind).toBe('saved');
  });

  it('holds for everybody of a company of colleagues, but for nobody else of a relative', async () => {
    const store = testStore();
    await declareNotClient(store, await threadOf(store, ACME, 'one'), 'colleague');
    const lee = report([{ id: 'x', sender: LEE }], { client: LEE, threadId: 'two' });
    expect(await saveReport(store, lee, NOW)).toEqual({ kind: 'not-a-client' });
    await forgetDecision(store, { domain: 'acme.example' });
    expect((await saveReport(store, lee, NOW)).kind).toBe('saved');
  });

  it("takes one person's words out of a client's record", async () => {
    const store = testStore();
    const acme = await threadOf(store, ACME, 'one');
    await threadOf(store, LEE, 'two');
    await declarePersonNotClient(store, LEE_KEY, 'newsletter');
    expect((await assessClient(store, acme, NOW)).patterns).toMatchObject([{ count: 1 }]);
    expect(await store.database.people.get(LEE_KEY)).toMatchObject({ side: 'other', name: null });
  });

  it('takes out what was read as a client and was the user', async () => {
    const store = testStore();
    const acme = await threadOf(store, ACME, 'one');
    await threadOf(store, LEE, 'two');
    await declareOwnAddress(store, LEE_KEY);
    expect((await assessClient(store, acme, NOW)).patterns).toMatchObject([{ count: 1 }]);
  });
});

describe("a client's card", () => {
  it('keeps name, note and the friend-or-family flag', async () => {
    const store = testStore();
    const acme = await threadOf(store, ACME, 'one');
    await renameClient(store, acme, '  Acme Ltd ');
    await renameClient(store, acme, '   ');
    await setFamilyOrFriend(store, acme, true);
    await writeNote(store, acme, 'Pays by cheque');
    expect(await readNote(store, acme)).toBe('Pays by cheque');
    expect(await listClients(store, NOW)).toMatchObject([
      { name: 'Acme Ltd', familyOrFriend: true, messages: 1, lastOn: '2026-06-01' },
    ]);
  });

  it('tells its story in order, with what was rejected marked', async () => {
    const store = testStore();
    const sketches = [
      { id: 'b', sentAt: '2026-06-03T10:00', findings: [finding('delay', 'not yet')] },
      { id: 'a', sentAt: '2026-05-03T10:00', findings: [THREAT] },
    ];
    const { clientId } = saved(await saveReport(store, report(sketches), NOW));
    const timeline = await clientTimeline(store, clientId, NOW);
    expect(timeline).toMatchObject([
      { day: '2026-05-03', kind: 'finding', subject: 'Spring brochure', sender: ACME, muted: false, dated: true },
      { day: '2026-06-03', kind: 'finding', finding: { quote: 'not yet' } },
    ]);
  });
});
