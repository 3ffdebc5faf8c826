import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesOf } from '../../tools/vite/licences';
import { root } from '../../architecture/source-files';

const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

describe('the licences of others', () => {
  const licences = licencesOf(root);

  it('name every package that the product is built from, and what those need', () => {
    const names = licences.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(names).toEqual(expect.arrayContaining(['scheduler', 'd3-scale', 'wxt']));
  });

  it('leave out what only builds and tests', () => {
    const names = licences.map(({ name }) => name);
    expect(names.filter((name) => ['vite', 'vitest', 'typescript', 'eslint'].includes(name))).toEqual([]);
  });

  it('say the version in use and a licence that lets us', () => {
    for (const { name, version, licence } of licences) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+/u);
      expect(licence, name).toMatch(/\b(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|MPL-2\.0)\b/u);
    }
  });
});
