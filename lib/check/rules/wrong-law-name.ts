import type { Law } from '../../knowledge/schema/law.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import { inProvincialTitle } from '../provincial.ts';
import { rangeAround } from '../read-block.ts';
import type { RuleMaker } from '../rule.ts';
import { sentenceAround } from '../sentence-around.ts';
import { slipOf } from '../slip.ts';

const LAW_LIKE = /(?:法|发|条例|规定|决定|办法|纲要|规则|章程|典|点)$/;

const REPEALED = /同时废止|即行废止|予以废止|停止(?:施行|执行)/;
const MOST_REMEMBERED = 500;

/** What must be known of a law to name it. */
type Named = Pick<Law, 'name' | 'source' | 'provincial'>;

/** A law's name written wrong: one of the packs' known slips, or a title one or two characters away from a real one. */
export const wrongLawName: RuleMaker = (knowledge) => {
  const { laws } = knowledge;
  const provinces = wordsOf(knowledge, 'province');
  const real = new Set(knowledge.titles.flatMap((titles) => titles.names));
  const names: [string, Named][] = knowledge.titles.flatMap(({ names }) =>
    names.map((name): [string, Named] => [name, { name }]),
  );
  for (const law of laws) {
    for (const name of [law.name, law.formal, ...(law.aliases ?? [])]) if (name) real.add(name);
    names.push([law.name, law]);
  }
  const wrong = new Map<string, Law>();
  for (const law of laws) for (const name of law.wrongNames ?? []) wrong.set(name, law);

  /** The law that a title means and doesn't name right, and whether that is sure. */
  const wrongly = (written: string): { law: Named; sure: boolean } | undefined => {
    const title = written.replace(/^(?:中华人民共和国|新)|[（(][^）)]*[）)]$/g, '');
    if (real.has(title) || real.has(written)) return undefined;
    const known = wrong.get(title);
    if (known) return { law: known, sure: true };
    if (!LAW_LIKE.test(title)) return undefined;
    const meant = names.find(([name]) => slipOf(title, name)) ?? names.find(([name]) => isPadded(title, name));
    return meant && { law: meant[1], sure: false };
  };
  // Plans cite the same few titles again and again, and the search is long.
  const judged = new Map<string, ReturnType<typeof wrongly>>();
  const judge = (written: string) => {
    if (!judged.has(written)) {
      if (judged.size >= MOST_REMEMBERED) judged.clear();
      judged.set(written, wrongly(written));
    }
    return judged.get(written);
  };

  return {
    id: 'wrong-law-name',
    terms: [...wrong].map(([name, law]) => [name, [name, law]] as const),
    needs: '《',
    check(block, hits, { report }) {
      const { text, titles } = block;
      const say = (start: number, end: number, law: Named, sure: boolean) => {
        if (inProvincialTitle(block, start, law, provinces)) return;
        const written = text.slice(start, end);
        report({
          severity: sure ? 'error' : 'warning',
          start,
          end,
          message: `没有叫“${written}”的法规，应为《${law.name}》`,
          why: '引用法规要写准全称',
          source: law.source ?? `《${law.name}》`,
          fixes: [{ label: `改为“${law.name}”`, safe: sure, edits: [{ start, end, insert: law.name }] }],
        });
      };
      for (const { start, end } of titles) {
        const fault = judge(text.slice(start, end));
        // What is repealed had a name of its own: 《城市居民委员会组织条例》同时废止.
        if (fault && !fault.sure && REPEALED.test(sentenceAround(text, start))) continue;
        if (fault) say(start, end, fault.law, fault.sure);
      }
      for (const { start, end, entry } of hits) {
        if (rangeAround(titles, start, end)) continue;
        const [name, law] = entry;
        // Outside title marks a short slip may be the start of ordinary words: 工会发〔2026〕…
        if (name.length >= 6 && !/[现展放布律]/.test(text[end] ?? '')) say(start, end, law, true);
      }
    },
  };
};

/** Whether a title is a national law's name with words put in: 消防安全法 for 消防法. Only 法: other rules have long names. */
function isPadded(title: string, name: string): boolean {
  if (!/[^办方做说想书语]法$/.test(title) || title.length > name.length + 4) return false;
  if (title.slice(0, 2) !== name.slice(0, 2)) return false;
  let at = 0;
  for (const sign of title) if (sign === name[at]) at++;
  return at === name.length;
}
