import { globSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { readMachine } from '../scripts/machine.ts';

/** Ends every run with one line that people and machines read alike: `N passed, N failed, N skipped`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    // A file that can't be loaded has no tests to count, and an error outside a test belongs to none: both are failures.
    const broken = modules.filter((module) => module.errors().length > 0).length;
    const failed = count('failed') + count('pending') + broken + unhandled.length;
    const leftOut = filesLeftOut();
    const skipped = count('skipped') + leftOut.length;
    if (leftOut.length > 0) {
      console.log(`No Chromium here: each of the ${leftOut.length} test files in tests/browser counts as one skipped.`);
    }
    process.once('exit', () => {
      console.log(`${count('passed')} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
    });
  }
}

function filesLeftOut() {
  return readMachine().chromium ? [] : globSync('tests/browser/**/*.test.{ts,tsx}');
}
