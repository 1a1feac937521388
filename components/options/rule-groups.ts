/** The rules by what they look at, as the settings list them. A test holds them to the engine's list. */
export const RULE_GROUPS = [
  { group: 'left', rules: ['placeholder', 'mask', 'split-word', 'empty-quote'] },
  { group: 'numbering', rules: ['numbering-gap', 'numbering-duplicate', 'numbering-style-mix'] },
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
      'list-comma',
    ],
  },
  {
    group: 'words',
    rules: [
      'typo',
      'structural-particle',
      'collocation',
      'broken-frame',
      'doubled-character',
      'repeated-word',
      'stray-ad-text',
      'page-residue',
    ],
  },
  {
    group: 'currency',
    rules: [
      'wrong-law-name',
      'outdated-law',
      'outdated-meeting',
      'outdated-phrase',
      'month-conflict',
      'impossible-date',
      'weekday-conflict',
      'wrong-ordinal',
    ],
  },
  {
    group: 'facts',
    rules: ['impossible-figure', 'sum-mismatch', 'total-line', 'fact-conflict'],
  },
] as const;
