// `npm test`: every ring in order of speed, all of them even when one fails, and one closing line over all.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { checkRing, playwrightRing, root, vitestRing, type RingResult } from './rings/ring';

const cache = path.join(root, 'test/.cache');
rmSync(cache, { recursive: true, force: true });

const rings: readonly (() => RingResult)[] = [
  () => checkRing('format', 'prettier', ['--check', '.', '--log-level', 'warn']),
  () => checkRing('types', 'tsc', ['--noEmit']),
  () => checkRing('lint', 'eslint', ['-c', 'test/lint/eslint.config.js', '.']),
  () => checkRing('unused code', 'knip', ['--no-progress']),
  () => checkRing('build for Chrome', 'wxt', ['build']),
  () => checkRing('build for Firefox', 'wxt', ['build', '-b', 'firefox']),
  () =>
    checkRing('lint for Firefox', 'web-ext', [
      'lint',
      '-s',
      '.output/firefox-mv3',
      '--self-hosted',
      '--no-config-discovery',
    ]),
  () => vitestRing(path.join(cache, 'vitest.json')),
  () => playwrightRing(path.join(cache, 'e2e.json')),
];

const total: RingResult = { passed: 0, failed: 0, skipped: 0 };
for (const ring of rings) {
  const { passed, failed, skipped } = ring();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
