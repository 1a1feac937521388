import type { Block } from '../draft/draft.ts';
import { readMarker } from '../plan/outline/read-marker.ts';

const ENDING = /[。；，、;,]$/u;

/**
 * A paragraph with the punctuation its place asks for: none where one stands right behind it, else that of the items it
 * comes between. `before` and `after` are what stands around it in its block.
 */
export function fitEnding(text: string, before: string, after: string, blocks: readonly Block[], at: number): string {
  if (/^\s*[，。；：、！？,.;:!?）)”》]/u.test(after)) return text.replace(ENDING, '');
  if (after.trim()) return text;
  const style = readMarker(before + text)?.style;
  const sibling = (block: Block | undefined) =>
    style && block && readMarker(block.text)?.style === style ? block : null;
  const previous = sibling(blocks.slice(0, at).findLast((block) => block.text.trim()));
  const following = sibling(blocks.slice(at + 1).find((block) => block.text.trim()));
  if (previous && /[；;]\s*$/u.test(previous.text)) return text.replace(ENDING, '') + (following ? '；' : '。');
  if (previous && following && /[^\p{P}\s]\s*$/u.test(previous.text)) return text.replace(ENDING, '');
  return text;
}
