import { EXTRA_WORDS } from '../extra-words.ts';
import { framesRule } from '../frames-rule.ts';

/** A word too many: 按照了要求, 各部门的要重视, 举办一期的培训班. */
export const extraWord = framesRule('extra-word', EXTRA_WORDS, '多了字词，前后就接不上');
