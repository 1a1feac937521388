import type { TestProject } from 'vitest/node';
import { build } from '../../scripts/build.ts';
import { type Machine, readMachine } from '../../scripts/machine.ts';
import { startPages } from '../pages/serve.ts';

/** Builds what the tests load and serves the demo pages, once for all test files. */
export default async function setup(project: TestProject) {
  const machine = readMachine();
  // One after the other: two builds at once would prepare the same folder.
  if (machine.chromium) for (const mode of ['store', 'e2e'] as const) await build('chrome', mode);
  if (machine.firefox) await build('firefox', 'e2e');
  const pages = await startPages();
  project.provide('machine', machine);
  project.provide('pages', pages.url);
  return pages.close;
}

declare module 'vitest' {
  interface ProvidedContext {
    machine: Machine;
    /** Where the demo pages are served, e.g. `http://localhost:40000`. */
    pages: string;
  }
}
