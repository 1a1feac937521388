import { framesRule } from '../frames-rule.ts';
import { SWAPPED_WORDS } from '../swapped-words.ts';

/** Two words that changed places: 逐步要健全制度, 职工全体参加, 开展在五月份. */
export const swappedWords = framesRule('swapped-words', SWAPPED_WORDS, '词序颠倒了，读起来不通');
