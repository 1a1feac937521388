import { CROSSED_FRAMES } from '../crossed-frames.ts';
import { CROSSED_HALVES } from '../crossed-halves.ts';
import { CROSSED_OPENERS } from '../crossed-openers.ts';
import { DOUBLED_NEGATIVES } from '../doubled-negatives.ts';
import { framesRule } from '../frames-rule.ts';

/** Two ways to say a thing that run into one another: 突出以安全为主线, 为方便职工，为此，……. */
export const crossedFrame = framesRule(
  'crossed-frame',
  [...CROSSED_FRAMES, ...CROSSED_OPENERS, ...CROSSED_HALVES, ...DOUBLED_NEGATIVES],
  '两种说法只能选一种，前后才接得上',
);
