// Makes a bare clone runnable: dependencies, generated types, a Chromium. Says what it does on stderr, so that
// tools that print JSON keep a clean stdout. Plain JavaScript: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const marker = path.join(root, 'node_modules/.package-lock.json');
const lockfile = path.join(root, 'package-lock.json');

/** Installs dependencies when the lockfile is newer than what is installed, and generates WXT's types. */
export function setUpDependencies() {
  if (!existsSync(marker) || statSync(marker).mtimeMs < statSync(lockfile).mtimeMs) {
    say('Installing dependencies (npm ci) …');
    must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  if (!existsSync(path.join(root, '.wxt/tsconfig.json'))) {
    say('Generating types (wxt prepare) …');
    must(bin('wxt'), ['prepare']);
  }
}

/**
 * Path of a Chromium that runs extensions; installs one when there is none.
 * Order: `CHROMIUM_PATH`, the system's Chromium, Playwright's own, apt on Debian as root, Playwright's download.
 */
export function setUpChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Chromium (apt-get install chromium) …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  }
  if (!findChromium()) {
    say('Downloading Chromium (playwright install chromium) …');
    run(bin('playwright'), ['install', 'chromium']);
  }
  const installed = findChromium();
  if (!installed) throw new Error('No Chromium found or installable: set CHROMIUM_PATH to one.');
  return installed;
}

/** Path of a Firefox, installed by apt on Debian as root when missing; null where there is none to be had. */
export function setUpFirefox() {
  const find = () => [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(isFile) ?? null;
  if (!find() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Installing Firefox (apt-get install firefox-esr) …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr']);
  }
  return find();
}

function findChromium() {
  const candidates = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'];
  const system = candidates.find(isFile);
  if (system) return system;
  const probe = spawnSync(
    process.execPath,
    ['-e', "import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))"],
    { cwd: root, encoding: 'utf8' },
  );
  const own = probe.stdout.trim();
  return isFile(own) ? own : null;
}

function isFile(candidate) {
  return Boolean(candidate) && existsSync(candidate);
}

/** Path of a command that a dependency brings. */
export function bin(name) {
  return path.join(root, 'node_modules/.bin', name);
}

/** Runs a command with its output on stderr; returns its exit code. */
export function run(command, args, env = {}) {
  const child = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, ...env } });
  return child.status ?? 1;
}

function must(command, args) {
  if (run(command, args) !== 0) throw new Error(`${path.basename(command)} ${args.join(' ')} failed; see above.`);
}

export function say(line) {
  process.stderr.write(`${line}\n`);
}
