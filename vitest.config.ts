import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { readMachine } from './scripts/machine.ts';

const { chromium } = readMachine();

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    projects: [
      {
        plugins: [await WxtVitest()].flat(),
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture.test.ts', 'tests/architecture/*.test.ts'],
          environment: 'node',
          setupFiles: ['fake-indexeddb/auto'],
          // A test that hangs must end; one on a busy machine must not fail.
          testTimeout: 30_000,
        },
      },
      ...(chromium ? [browserProject(chromium)] : []),
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/e2e/global-setup.ts'],
          // A browser each: two at a time is what two cores bear.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

/** Components and DOM code in a real Chromium; left out, and said so, where setup found none. */
function browserProject(executablePath: string) {
  return {
    plugins: [preact()],
    // Found only when a test runs that far, they would make Vite begin anew and the test fail.
    optimizeDeps: {
      include: ['@tanstack/virtual-core', 'papaparse', 'read-excel-file/universal', 'write-excel-file/universal'],
    },
    test: {
      name: 'browser',
      include: ['tests/browser/**/*.test.{ts,tsx}'],
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { executablePath, chromiumSandbox: false } }),
        instances: [{ browser: 'chromium' as const }],
      },
    },
  };
}
