import { describe, expect, it } from 'vitest';
import { nameParts } from '../../../utils/replies/facts-from-thread';

describe('a name in a greeting', () => {
  it('is split where it is clearly a person', () => {
    expect(nameParts('Ann Lee')).toEqual({ first: 'Ann', last: 'Lee' });
    expect(nameParts('Lee, Ann')).toEqual({ first: 'Ann', last: 'Lee' });
    expect(nameParts('María José Ortega')).toEqual({ first: 'María', last: 'Ortega' });
  });

  it('is left whole where it is not: one word, a company, an address, a role', () => {
    for (const name of [
      'Ann',
      'ann@client.example',
      'Accounts (Client Ltd)',
      'Studio 54 Berlin',
      'The Old Mill Trading Company',
    ]) {
      expect(nameParts(name), name).toBeNull();
    }
  });
});
