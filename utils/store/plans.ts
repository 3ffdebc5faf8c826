import type { ExitPlan, WrittenPlan } from '../domain/plan';
import type { Store } from './database';
import { cipherFor, requireSameLock } from './lock/session';
import { planFieldsIn } from './plan-fields';
import type { PlanRow } from './rows';

/** The exit plan of a client without its words, null for none; readable while locked. @throws Dexie's errors. */
export async function readPlan(store: Store, clientId: string): Promise<ExitPlan | null> {
  const row = await store.database.plans.get(clientId);
  return row === undefined ? null : planOf(row);
}

/** The exit plan of a client with its words; null for none. @throws LockedError, Dexie's errors. */
export async function readWrittenPlan(store: Store, clientId: string): Promise<WrittenPlan | null> {
  const cipher = await cipherFor(store);
  const row = await store.database.plans.get(clientId);
  return row === undefined ? null : { plan: planOf(row), fields: planFieldsIn(await cipher.open(row.fields)) };
}

/** Keeps the plan of a client in the place of any before. @throws LockedError, Dexie's errors. */
export async function writePlan(store: Store, clientId: string, { plan, fields }: WrittenPlan): Promise<void> {
  const { plans, settings } = store.database;
  const cipher = await cipherFor(store);
  const sealed = await cipher.seal(JSON.stringify(fields));
  await store.database.transaction('rw', plans, settings, async () => {
    await requireSameLock(store, cipher);
    await plans.put({ ...plan, clientId, fields: sealed });
  });
}

/** Drops the plan of a client: they stay. @throws Dexie's errors. */
export async function deletePlan(store: Store, clientId: string): Promise<void> {
  await store.database.plans.delete(clientId);
}

/** The plans of all clients, without their words: what a reminder needs, also while locked. @throws Dexie's errors. */
export async function allPlans(store: Store): Promise<ReadonlyMap<string, ExitPlan>> {
  const rows = await store.database.plans.toArray();
  return new Map(rows.map((row) => [row.clientId, planOf(row)]));
}

function planOf({ reason, stage, decidedAt, coolUntil, cooledOffEarly, endsOn, done }: PlanRow): ExitPlan {
  return { reason, stage, decidedAt, coolUntil, cooledOffEarly, endsOn, done };
}
