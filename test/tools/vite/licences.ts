import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const ID = 'virtual:licences';
const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/iu;

/** The framework's small runtime parts are in the product; what it depends on itself serves the build alone. */
const FRAMEWORK = ['wxt', '@wxt-dev/browser', '@wxt-dev/i18n'];

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface PackageLicence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Gives the module `virtual:licences`: what `licencesOf` finds, as the build runs. No network. */
export function licences(root: string): Plugin {
  return {
    name: 'good-terms:licences',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? { code: `export default ${JSON.stringify(licencesOf(root))}`, map: null } : null),
  };
}

/**
 * Name, version, licence and licence text of every package in the product: the dependencies of `package.json` with all
 * they need, and the framework's runtime. Read from `node_modules`, so at exactly the versions that are built; what is
 * not installed cannot be in the product.
 */
export function licencesOf(root: string): readonly PackageLicence[] {
  const found = new Map<string, PackageLicence>();
  const add = (name: string, from: string): void => {
    const folder = folderOf(name, from, root);
    if (folder === null || name.startsWith('@types/') || found.has(folder)) return;
    const { version, license = '', dependencies = {} } = packageIn(folder);
    found.set(folder, { name, version, licence: license, text: licenceText(folder) });
    if (FRAMEWORK.includes(name)) return;
    for (const needed of Object.keys(dependencies)) add(needed, folder);
  };
  for (const name of [...Object.keys(packageIn(root).dependencies ?? {}), ...FRAMEWORK]) add(name, root);
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name));
}

/** As Node finds a package: beside the one that needs it, else further up; null for none. */
function folderOf(name: string, from: string, root: string): string | null {
  for (let place = from; place.startsWith(root); place = path.dirname(place)) {
    const folder = path.join(place, 'node_modules', name);
    if (existsSync(folder)) return folder;
  }
  return null;
}

function packageIn(folder: string): PackageFile {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageFile;
}

/** Empty for a package that says its licence by name alone. */
function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => LICENCE_FILE.test(name));
  return file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
}
