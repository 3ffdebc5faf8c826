import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit, component, catalog and architecture tests; the browser tests run in Playwright. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [WxtVitest()],
  test: {
    include: ['test/{unit,component,catalog,architecture}/**/*.test.{ts,tsx}'],
    environment: 'node',
    retry: 0,
    testTimeout: 20_000,
  },
});
