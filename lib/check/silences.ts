import type { Finding } from './finding.ts';
import { wordOf } from './word-of.ts';

/** How far a silenced problem is silenced: this one, this document, this unit's words, the whole rule. */
export type SilenceScope = 'here' | 'document' | 'unit' | 'rule';

/** One decision of the user not to be told; listed in the settings, each can be taken back. */
export type Silence =
  /** The very finding, by its stable id, in one document. */
  | { scope: 'here'; document: string; finding: string }
  /** The same words under the same rule, in one document. */
  | { scope: 'document'; document: string; rule: string; text: string }
  /** A word this unit uses and means. */
  | { scope: 'unit'; text: string }
  | { scope: 'rule'; rule: string }
  /** A standard item this unit has no use for, by its id in the packs, under the name it had then. */
  | { scope: 'item'; item: string; title: string; reason: string };

/** The silence that `scope` means for a finding of a document. */
export function silenceFor(finding: Finding, scope: SilenceScope, document: string): Silence {
  switch (scope) {
    case 'here':
      return { scope, document, finding: finding.id };
    case 'document':
      return { scope, document, rule: finding.rule, text: wordOf(finding) };
    case 'unit':
      return { scope, text: wordOf(finding) };
    case 'rule':
      return { scope, rule: finding.rule };
  }
}

/** The findings of `document` that the user still wants to hear of. */
export function audible(findings: Finding[], silences: Silence[], document: string): Finding[] {
  if (!silences.length) return findings;
  return findings.filter((finding) => !silences.some((silence) => covers(silence, finding, document)));
}

function covers(silence: Silence, finding: Finding, document: string): boolean {
  switch (silence.scope) {
    case 'here':
      return silence.document === document && silence.finding === finding.id;
    case 'document':
      return silence.document === document && silence.rule === finding.rule && silence.text === wordOf(finding);
    case 'unit':
      return silence.text === wordOf(finding);
    case 'rule':
      return silence.rule === finding.rule;
    case 'item':
      return false;
  }
}
