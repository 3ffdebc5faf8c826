import { companyDomainOf } from '../../domain/addresses';
import type { Person } from '../../domain/person';
import type { ThreadAddress } from '../../domain/report';
import type { Store } from '../database';
import type { DomainRow, PersonRow } from '../rows';
import { personKey } from './addresses';

/** What is stored of everybody in one report: read at once, changed in memory, written at once. */
export interface AddressBook {
  readonly personOf: (key: string) => PersonRow | undefined;
  readonly companyOf: (domain: string) => DomainRow | undefined;
  readonly keepPerson: (row: PersonRow) => void;
  readonly keepCompany: (row: DomainRow) => void;
  /** Stores what was kept since it was opened. @throws Dexie's errors. */
  readonly write: () => Promise<void>;
}

/** Reads what is known of these people and their companies. @throws Dexie's errors. */
export async function openAddressBook(
  { database: { people, domains } }: Store,
  everybody: readonly Person[],
  thread: ThreadAddress,
): Promise<AddressBook> {
  const keys = unique(everybody.map((person) => personKey(person, thread)));
  const names = unique(everybody.map(({ email }) => companyDomainOf(email)));
  const [knownPeople, knownDomains] = await Promise.all([people.bulkGet(keys), domains.bulkGet(names)]);
  const persons = new Map(knownPeople.flatMap((row) => (row ? [[row.key, row] as const] : [])));
  const companies = new Map(knownDomains.flatMap((row) => (row ? [[row.domain, row] as const] : [])));
  const newPersons = new Set<string>();
  const newCompanies = new Set<string>();
  return {
    personOf: (key) => persons.get(key),
    companyOf: (domain) => companies.get(domain),
    keepPerson: (row) => {
      persons.set(row.key, row);
      newPersons.add(row.key);
    },
    keepCompany: (row) => {
      companies.set(row.domain, row);
      newCompanies.add(row.domain);
    },
    write: async () => {
      if (newPersons.size > 0) await people.bulkPut([...persons.values()].filter(({ key }) => newPersons.has(key)));
      if (newCompanies.size > 0) {
        await domains.bulkPut([...companies.values()].filter(({ domain }) => newCompanies.has(domain)));
      }
    },
  };
}

function unique(keys: readonly (string | null)[]): string[] {
  return [...new Set(keys.flatMap((key) => key ?? []))];
}
