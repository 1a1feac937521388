import type { Driver } from '../driver/driver.ts';
import { readTruth } from './editor-truth.ts';

/** As far as a person would go with the arrow keys. */
const REACH = 300;

/** Selects a whole sentence near the document's beginning with the keyboard, the editor being focused. Its text. */
export async function selectSentence(driver: Driver): Promise<string> {
  const { blocks } = await readTruth(driver);
  const { text, start } = shortestSentence(blocks.map((block) => block.text));
  await driver.press('Control+Home');
  for (let moved = 0; moved < start; moved += 1) await driver.press('ArrowRight');
  for (let selected = 0; selected < text.length; selected += 1) await driver.press('Shift+ArrowRight');
  return text;
}

/** Between two blocks lies one step, as between two characters. */
function shortestSentence(blocks: string[]) {
  const whole = blocks.join('\n');
  const sentences = [...whole.matchAll(/[^。！？\n]{8,}[。！？](?=\n|[^。！？])/g)]
    .map((match) => ({ text: match[0], start: match.index }))
    .filter(({ start }) => start < REACH)
    .sort((a, b) => a.text.length - b.text.length);
  const shortest = sentences[0];
  if (!shortest) throw new Error(`The plan has no whole sentence in its first ${REACH} characters.`);
  return shortest;
}
