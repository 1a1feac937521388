import type { Finding } from './finding.ts';

/** What a finding is about, as written: the whole word where only a part of it is marked. Findings with the same are alike. */
export function wordOf({ word, text }: Finding): string {
  return word ?? text;
}
