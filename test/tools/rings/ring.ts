import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');

/** What one ring of checks counted. */
export interface RingResult {
  passed: number;
  failed: number;
  skipped: number;
}

/** A command that passes or fails as a whole. */
export function checkRing(name: string, command: string, args: readonly string[]): RingResult {
  const ok = runRing(name, command, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** Unit, component, catalogue and architecture tests. */
export function vitestRing(report: string): RingResult {
  const ok = runRing('unit, component, catalogue, architecture', 'vitest', [
    'run', '-c', 'test/vitest.config.ts', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`,
  ]); // prettier-ignore
  const counts = readReport(report);
  return withExitCode(ok, {
    passed: Number(counts['numPassedTests'] ?? 0),
    failed: Number(counts['numFailedTests'] ?? 0),
    skipped: Number(counts['numPendingTests'] ?? 0) + Number(counts['numTodoTests'] ?? 0),
  });
}

/** The real extension in real browsers. */
export function playwrightRing(report: string): RingResult {
  const ok = runRing('browser', 'playwright', ['test', '-c', 'test/e2e/playwright.config.ts']);
  const stats = (readReport(report)['stats'] ?? {}) as Record<string, number>;
  return withExitCode(ok, {
    passed: stats['expected'] ?? 0,
    failed: (stats['unexpected'] ?? 0) + (stats['flaky'] ?? 0),
    skipped: stats['skipped'] ?? 0,
  });
}

/** A runner that fails without naming a failed test (a file that does not load) counts as one failure. */
function withExitCode(ok: boolean, counts: RingResult): RingResult {
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function runRing(name: string, command: string, args: readonly string[]): boolean {
  const began = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(path.join(root, 'node_modules/.bin', command), args, { cwd: root, stdio: 'inherit' });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return status === 0;
}

function readReport(file: string): Record<string, unknown> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>) : {};
}
