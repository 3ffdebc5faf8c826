import { describe, expect, it } from 'vitest';
import type { ExitPlan } from '../../../utils/domain/plan';
import { setLock } from '../../../utils/store/lock/lock';
import { allPlans, deletePlan, readPlan, readWrittenPlan, writePlan } from '../../../utils/store/plans';
import { NOW, dump, report, saved, testStore } from './support';
import { saveReport } from '../../../utils/store/save-report';

const PLAN: ExitPlan = {
  reason: 'late-payer',
  stage: 'cooling-off',
  decidedAt: NOW,
  coolUntil: '2026-07-03T10:00',
  cooledOffEarly: false,
  endsOn: null,
  done: ['contract-read'],
};
const FIELDS = { notice: 'Thirty days, in writing' };

async function withPlan() {
  const store = testStore();
  const { clientId } = saved(await saveReport(store, report([{ id: 'a' }]), NOW));
  await writePlan(store, clientId, { plan: PLAN, fields: FIELDS });
  return { store, clientId };
}

describe('the plan to part with a client', () => {
  it('is found again with its words, as it was last written', async () => {
    const { store, clientId } = await withPlan();
    expect(await readWrittenPlan(store, clientId)).toEqual({ plan: PLAN, fields: FIELDS });
    await writePlan(store, clientId, { plan: { ...PLAN, stage: 'told' }, fields: {} });
    expect(await readWrittenPlan(store, clientId)).toMatchObject({ plan: { stage: 'told' }, fields: {} });
  });

  it('can be dropped: the client stays', async () => {
    const { store, clientId } = await withPlan();
    await deletePlan(store, clientId);
    expect(await readWrittenPlan(store, clientId)).toBeNull();
    expect(await store.database.clients.count()).toBe(1);
  });

  it('can be reminded of while the words in it are locked', async () => {
    const { store, clientId } = await withPlan();
    await setLock(store, 'three tall oaks');
    const stranger = { ...store, session: { cipher: null } };
    expect(await readPlan(stranger, clientId)).toEqual(PLAN);
    expect(await allPlans(stranger)).toEqual(new Map([[clientId, PLAN]]));
    await expect(readWrittenPlan(stranger, clientId)).rejects.toThrow('Passphrase needed');
    await expect(writePlan(stranger, clientId, { plan: PLAN, fields: FIELDS })).rejects.toThrow('Passphrase needed');
    expect(JSON.stringify(await dump(stranger))).not.toContain('in writing');
    expect(await readWrittenPlan(store, clientId)).toEqual({ plan: PLAN, fields: FIELDS });
  });
});
