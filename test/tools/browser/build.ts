import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { EXTENSION_FOLDER } from './extension-browser';

const root = path.resolve(import.meta.dirname, '../../..');
const SOURCES = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json'];

/**
 * Builds the extension when there is no build or a source is newer than it; output goes to stderr.
 * @throws Error when the build fails.
 */
export function buildWhenMissing(): void {
  const manifest = path.join(EXTENSION_FOLDER, 'manifest.json');
  if (existsSync(manifest) && newestSource() < statSync(manifest).mtimeMs) return;
  console.error('Building the extension …');
  const { status } = spawnSync(path.join(root, 'node_modules/.bin/wxt'), ['build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 2],
  });
  if (status !== 0) throw new Error('The build failed.');
}

/** Time of the last change in anything that goes into the build, ms since the epoch. */
function newestSource(): number {
  const files = SOURCES.flatMap((source) => {
    const file = path.join(root, source);
    if (!existsSync(file)) return [];
    if (!statSync(file).isDirectory()) return [file];
    return readdirSync(file, { recursive: true, encoding: 'utf8' }).map((name) => path.join(file, name));
  });
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
