import type { Knowledge } from './knowledge.ts';
import { loadKnowledge } from './load.ts';
import { PackError } from './pack-error.ts';

/**
 * The shipped packs with the user's own behind them, whose entries win. One of the user's that can't be used any more (a
 * newer version may lack an entry that it names) is left out, and `onRefused` is told why; the rest is used.
 */
export function loadWithOwn(
  shipped: readonly unknown[],
  own: readonly unknown[],
  onRefused: (refused: PackError) => void,
): Knowledge {
  try {
    return loadKnowledge([...shipped, ...own]);
  } catch (error) {
    if (!own.length || !(error instanceof PackError)) throw error;
  }
  // One of them is to blame: they are tried one after the other.
  const used = [...shipped];
  let knowledge = loadKnowledge(used);
  for (const pack of own) {
    try {
      knowledge = loadKnowledge([...used, pack]);
      used.push(pack);
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      onRefused(error);
    }
  }
  return knowledge;
}
