import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

/** The real extension in a real Chromium. Retries 0: a flaky test is a broken test. */
export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: path.join(root, 'test/.cache/e2e'),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Stored pictures are named as the test names them; the test itself says where they hold.
  snapshotPathTemplate: path.join(root, 'test/fixtures/pictures/{arg}{ext}'),
  reporter: [['line'], ['json', { outputFile: path.join(root, 'test/.cache/e2e.json') }]],
});
