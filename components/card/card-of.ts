import type { Finding } from '../../lib/check/finding.ts';
import { wordOf } from '../../lib/check/word-of.ts';
import type { Card } from '../../lib/messaging/card-wire.ts';
import { inOrder } from '../model/in-order.ts';
import type { Places } from '../model/places.ts';

/** What a problem's card says, beside its words as in the list. */
export function cardOf(finding: Finding, findings: Finding[], places: Places): Card {
  const { block, rule } = finding;
  const word = wordOf(finding);
  return {
    finding,
    text: places.text(block),
    place: places.label(block),
    alike: findings.filter((other) => other.rule === rule && wordOf(other) === word).length,
    number: inOrder(findings, places).indexOf(finding) + 1,
    total: findings.length,
  };
}
