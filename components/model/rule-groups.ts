/** The rules by what they look at, as the settings list them and the problems are filtered. A test holds them to the engine's list. */
export const RULE_GROUPS = [
  { group: 'left', rules: ['placeholder', 'mask', 'split-word', 'empty-quote'] },
  { group: 'numbering', rules: ['numbering-gap', 'numbering-duplicate', 'numbering-style-mix', 'inline-numbering'] },
  {
    group: 'punctuation',
    rules: [
      'mismatched-quote',
      'unclosed-quote',
      'unclosed-bracket',
      'repeated-punctuation',
      'half-width-punctuation',
      'missing-terminal-punctuation',
      'misplaced-mark',
      'stray-mark',
      'guided-row',
      'festival-dot',
      'list-comma',
      'framed-row',
      'headed-row',
      'row-comma',
      'noun-row',
      'three-nouns',
      'attribute-row',
      'mixed-row',
      'clause-comma',
    ],
  },
  {
    group: 'words',
    rules: [
      'typo',
      'measure-word',
      'structural-particle',
      'collocation',
      'broken-frame',
      'lost-subject',
      'lost-particle',
      'crossed-frame',
      'lost-word',
      'cut-name',
      'stray-space',
      'uneven-row',
      'lost-object',
      'paired-words',
      'set-phrase',
      'doubled-bound',
      'fall-by-times',
      'said-twice',
      'twin-frame',
      'count-mismatch',
      'announced-count',
      'cut-sentence',
      'doubled-character',
      'repeated-word',
      'stray-ad-text',
      'page-residue',
      'stray-sign',
    ],
  },
  {
    group: 'currency',
    rules: [
      'wrong-law-name',
      'outdated-law',
      'expired-plan',
      'article-pointer',
      'outdated-meeting',
      'meeting-to-come',
      'outdated-phrase',
      'month-conflict',
      'impossible-date',
      'year-zero',
      'weekday-conflict',
      'schedule-conflict',
      'wrong-ordinal',
      'signature-date',
    ],
  },
  {
    group: 'facts',
    rules: [
      'impossible-figure',
      'sum-mismatch',
      'product-mismatch',
      'part-over-whole',
      'total-line',
      'fact-conflict',
      'year-conflict',
      'second-plan',
      'foreign-unit',
      'foreign-region',
      'bare-tasks',
      'empty-task',
    ],
  },
] as const;

export type RuleGroup = (typeof RULE_GROUPS)[number]['group'];

const groups = new Map<string, RuleGroup>(
  RULE_GROUPS.flatMap(({ group, rules }) => rules.map((rule) => [rule, group])),
);

/** What a rule looks at. The speller, which has no file of its own among the rules, looks at words. */
export function groupOfRule(rule: string): RuleGroup {
  return groups.get(rule) ?? 'words';
}
