import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

const SOURCE_FOLDERS = ['entrypoints', 'components', 'utils'];

/** Paths of all TypeScript source files outside tests, relative to the project, `/`-separated. */
export function sourceFiles(): readonly string[] {
  return SOURCE_FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/'))),
  );
}

/** Specifiers that a source file imports or re-exports, statically or dynamically. */
export function importsOf(file: string): readonly string[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  const specifiers = source.matchAll(/\bfrom\s+['"]([^'"\n]+)['"]|\bimport\s*\(?\s*['"]([^'"\n]+)['"]/gu);
  return [...specifiers].map((match) => match[1] ?? match[2] ?? '');
}

/** The source files that a file needs when it runs: relative imports but for types, as project paths. */
export function runtimeImportsOf(file: string, files: ReadonlySet<string>): readonly string[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  const specifiers = source.matchAll(/\b(?:import|export)\s+(?!type\b)[^'";]*?\bfrom\s+['"](\.[^'"\n]+)['"]/gu);
  return [...specifiers].flatMap(([, specifier = '']) => {
    const base = path.posix.join(path.posix.dirname(file), specifier);
    return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((candidate) => files.has(candidate)) ?? [];
  });
}
