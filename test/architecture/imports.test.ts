import { describe, expect, it } from 'vitest';
import { IMPORT_ZONES } from '../lint/import-zones.js';
import { importsOf, sourceFiles } from './source-files';

describe('who may import whom', () => {
  const files = sourceFiles();

  for (const { files: globs, except = [], forbid, because } of IMPORT_ZONES) {
    it(`${globs.join(', ')}: ${because}`, () => {
      const zone = files.filter((file) => isIn(file, globs) && !isIn(file, except));
      expect(zone.length, 'the zone holds files').toBeGreaterThan(0);
      const broken = zone.flatMap((file) =>
        importsOf(file)
          .filter((specifier) => forbid.some((pattern) => new RegExp(pattern, 'u').test(specifier)))
          .map((specifier) => `${file} imports ${specifier}`),
      );
      expect(broken).toEqual([]);
    });
  }

  it('compromise is imported by English alone, Dexie by the store alone', () => {
    const users = (library: RegExp) => files.filter((file) => importsOf(file).some((name) => library.test(name)));
    expect(users(/^compromise/u).filter((file) => !file.startsWith('utils/languages/en/'))).toEqual([]);
    expect(users(/^dexie$/u).filter((file) => !file.startsWith('utils/store/'))).toEqual([]);
  });

  it('sees plain, side-effect and dynamic imports', () => {
    expect(importsOf('entrypoints/sidebar/main.tsx')).toContain('../../components/style/base.css');
    expect(importsOf('entrypoints/sidebar/main.tsx')).toContain('react');
    expect(importsOf('utils/languages/catalog.ts')).toContain('./en');
  });
});

/** Every zone is a whole folder, written `folder/**`. */
function isIn(file: string, globs: readonly string[]): boolean {
  return globs.some((glob) => file.startsWith(glob.replace(/\*\*$/u, '')));
}
