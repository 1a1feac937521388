import { readPack } from './load.ts';
import { loadWithOwn } from './load-with-own.ts';
import type { Pack } from './pack.ts';
import { PackError } from './pack-error.ts';

/** Characters. The largest shipped pack has a tenth of these; all of it is read whenever the sidebar opens. */
const MOST = 2_000_000;

/** Why a file can't be used as a pack; `detail` is what the parser or the loader says of it. */
export interface PackProblem {
  code: 'too-large' | 'no-json' | 'refused';
  detail: string;
}

/**
 * A pack from a file's text, tried together with the packs it is to stand behind: it may name and override their entries.
 * One of the user's own with the same id gives way. `raw` is as the file has it, which is what is to be kept.
 */
export function readPackFile(
  text: string,
  shipped: readonly unknown[],
  own: readonly { id: string }[],
): { pack: Pack; raw: object } | { problem: PackProblem } {
  if (text.length > MOST) return { problem: { code: 'too-large', detail: '' } };
  try {
    const raw = JSON.parse(text.replace(/^\uFEFF/u, ''));
    const pack = readPack(raw);
    loadWithOwn(shipped, [...own.filter(({ id }) => id !== pack.id), raw], (refused) => {
      // Another one that can't be used any more is no fault of this one.
      if (refused.pack === pack.id) throw refused;
    });
    return { pack, raw };
  } catch (error) {
    if (error instanceof PackError) return { problem: { code: 'refused', detail: error.message } };
    if (error instanceof SyntaxError) return { problem: { code: 'no-json', detail: error.message } };
    throw error;
  }
}
