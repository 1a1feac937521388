import type { Knowledge } from '../../lib/knowledge/knowledge.ts';
import { parseTemplate } from '../../lib/knowledge/template.ts';

/** Templates as bad for a backtracking matcher as a pack may write them; the texts of drafts.ts hold what they look for. */
const TEMPLATES = [
  `职${'[24]职'.repeat(4)}[24]绝不会有`,
  `(工|工会|会|女|女职|职|职工)${'[24](工|工会|会|女|女职|职|职工)'.repeat(4)}[24]绝不会有`,
  `(一|一、|、|二、)${'(一|一、|、|二、|)'.repeat(10)}$`,
  `#${'(、|，|。|.)#'.repeat(5)}绝不会有`,
  `(“|”|（|）)${'[24]#'.repeat(5)}$`,
  `(“|”|（|）)${'[24]#'.repeat(5)}`,
  `。[40](。|，|、)[40](。|，|、)[40]。`,
];

/** The knowledge with these templates added to its first item; the loader has no say, as each template is one it takes. */
export function hostileKnowledge(knowledge: Knowledge): Knowledge {
  const [first, ...others] = knowledge.items;
  if (!first) throw new Error('There is no item to add hostile templates to.');
  for (const template of TEMPLATES) parseTemplate(template);
  return { ...knowledge, items: [{ ...first, strong: [...(first.strong ?? []), ...TEMPLATES] }, ...others] };
}
