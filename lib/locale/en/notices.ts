import type { notices as source } from '../zh-CN/notices.ts';

export const notices: Record<keyof typeof source, string> = {
  'notice.inserted': 'Inserted; one undo takes it back',
  'notice.inserted.steps': 'Inserted; {steps} undos take it back',
  'notice.fixed': 'Fixed; one undo takes it back',
  'notice.fixed.steps': 'Fixed; {steps} undos take it back',
  'notice.fixed-all': '{count} {count|place|places} fixed; one undo takes all back',
  'notice.fixed-all.steps': '{count} {count|place|places} fixed; {steps} undos take all back',
  'notice.filled': '{count} {count|place|places} filled in, undo once to go back',
  'notice.filled.steps': '{count} {count|place|places} filled in, undo {steps} times to go back',
  'notice.waived': '“{text}” no longer counts as missing',
  'notice.silenced': 'Ignored “{text}”',
  'notice.snippet-saved': 'Saved snippet “{title}”',
  'notice.snippet-removed': 'Deleted “{title}”',
  'notice.copied': 'This can’t be written to. The text was copied: please paste it',
  'notice.stale': 'The text there has just changed and was left alone. Please look again',
  'notice.vanished': 'The editor did not answer. Please check the text and try again',
  'notice.unsupported': 'This editor can’t be written to',
  'notice.unverified': 'The change is not what was asked. Please check the text, and undo if needed',
  'notice.analysis-failed': 'The check could not finish: {message}',
  'notice.rule-failed': 'Rule “{rule}” failed and was skipped; the others ran',
};
