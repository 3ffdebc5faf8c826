import { describe, expect, it } from 'vitest';
import type { Person } from '../../../utils/domain/person';
import { companyDomainOf } from '../../../utils/domain/addresses';
import { isAutomatic } from '../../../utils/store/identity/addresses';
import type { Store } from '../../../utils/store/database';
import { saveReport } from '../../../utils/store/save-report';
import { ACME, ME, NOW, dump, finding, report, saved, testStore } from './support';

async function clientOf(store: Store, client: Person, threadId: string): Promise<string> {
  const thread = report([{ id: 'm', sender: client }], { client, threadId });
  return saved(await saveReport(store, thread, NOW)).clientId;
}

describe('who the client is', () => {
  it('is one company for its assistant and its accountant', async () => {
    const store = testStore();
    const pat = await clientOf(store, ACME, 'one');
    expect(await clientOf(store, { name: 'Accounts', email: 'Accounts@ACME.example ' }, 'two')).toBe(pat);
    expect((await store.database.clients.get(pat))?.name).toBe('Pat Doyle (acme.example)');
  });

  it.each(['gmail.com', 'yahoo.fr', 'gmx.at', 'outlook.es', 'web.de', 'hotmail.co.uk', 't-online.de'])(
    'is never grouped by the freemail provider %s',
    async (domain) => {
      const store = testStore();
      const one = await clientOf(store, { name: 'Ana', email: `ana@${domain}` }, 'one');
      expect(await clientOf(store, { name: 'Ben', email: `ben@${domain}` }, 'two')).not.toBe(one);
    },
  );

  it('knows a sender without an address by name, within the thread only', async () => {
    const store = testStore();
    const nameless = { name: 'Chris  Weber', email: null };
    const one = await clientOf(store, nameless, 'one');
    expect(await clientOf(store, { name: 'chris weber', email: null }, 'one')).toBe(one);
    expect(await clientOf(store, nameless, 'two')).not.toBe(one);
  });

  it("takes an outside accountant in the client's thread as the client's", async () => {
    const store = testStore();
    const accountant = { name: 'Lee', email: 'lee@ledger-partners.example' };
    const thread = report([{ id: 'a' }, { id: 'b', sender: accountant }]);
    const { clientId } = saved(await saveReport(store, thread, NOW));
    expect(await clientOf(store, accountant, 'two')).toBe(clientId);
  });

  it("learns the user's other addresses, and reads no signal into mail from them", async () => {
    const store = testStore();
    const alias = { name: 'Nora', email: 'hello@nora-design.example' };
    await saveReport(store, report([{ id: 'a', author: 'me', sender: alias }]), NOW);
    const misread = report([{ id: 'b', sender: alias, findings: [finding('threat', 'see you in court')] }]);
    expect(saved(await saveReport(store, misread, NOW)).assessment.patterns).toEqual([]);
    expect(await store.database.messages.toArray()).toMatchObject([{ author: 'me' }, { author: 'me' }]);
  });

  it.each([
    ['a colleague of the same company', { name: 'Sam', email: 'sam@studio-nord.example' }],
    ['the user', { name: 'Nora', email: ME }],
    ['a program', { name: 'Shop', email: 'no-reply@shop.example' }],
  ])('is never %s, and nothing of them is stored', async (_, client) => {
    const store = testStore();
    const thread = report([{ id: 'a', sender: client, findings: [finding('threat', 'secret words')] }], { client });
    expect(await saveReport(store, thread, NOW)).toEqual({ kind: 'not-a-client' });
    expect(Object.values(await dump(store)).flat()).toEqual([]);
  });

  it("counts nothing a colleague writes in a client's thread", async () => {
    const store = testStore();
    const sam = { name: 'Sam', email: 'sam@studio-nord.example' };
    const thread = report([{ id: 'a' }, { id: 'b', sender: sam, findings: [finding('hostile-tone', 'you idiots')] }]);
    expect(saved(await saveReport(store, thread, NOW)).assessment.patterns).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    ['pat@acme.example', 'acme.example'],
    ['pat@mail-order.example', 'mail-order.example'],
    ['pat@live.events.acme.example', 'live.events.acme.example'],
    ['pat@gmail.com', null],
    ['no address', null],
    [null, null],
  ])('of %s stand for the company %s', (email, domain) => {
    expect(companyDomainOf(email)).toBe(domain);
  });

  it.each(['no-reply@a.example', 'noreply+7@a.example', 'MAILER-DAEMON@a.example', 'notifications@a.example'])(
    '%s is a program',
    (email) => {
      expect(isAutomatic(email)).toBe(true);
    },
  );

  it.each(['nora.reply@a.example', 'norely@a.example', 'bouncer@a.example'])('%s is a person', (email) => {
    expect(isAutomatic(email)).toBe(false);
  });
});
