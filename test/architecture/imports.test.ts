import { describe, expect, it } from 'vitest';
import { IMPORT_ZONES } from '../lint/import-zones.js';
import { importsOf, runtimeImportsOf, sourceFiles } from './source-files';

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

  it('no file needs itself by way of others', () => {
    const known = new Set(files);
    const graph = new Map(files.map((file) => [file, runtimeImportsOf(file, known)]));
    expect([...graph.values()].flat().length, 'imports were found').toBeGreaterThan(100);
    expect(cyclesIn(graph)).toEqual([]);
  });

  it('sees plain, side-effect and dynamic imports', () => {
    expect(importsOf('components/style/start-page.tsx')).toContain('./base.css');
    expect(importsOf('components/style/start-page.tsx')).toContain('react');
    expect(importsOf('utils/languages/catalog.ts')).toContain('./en');
  });
});

/** Every zone is a whole folder, written `folder/**`. */
function isIn(file: string, globs: readonly string[]): boolean {
  return globs.some((glob) => file.startsWith(glob.replace(/\*\*$/u, '')));
}

/** Files on a cycle, each named once: what is left when files that need nothing left are taken away again and again. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const left = new Set(graph.keys());
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const file of left) if (!graph.get(file)?.some((needed) => left.has(needed))) left.delete(file);
  }
  return [...left].sort();
}
