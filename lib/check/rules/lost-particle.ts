import type { RuleMaker } from '../rule.ts';

/** What is found, and what finds it: without 的 they are a sentence, which 对 can't take. */
const FOUND =
  /(?<=^|[，。；、])对(?:[^，。；、：“的对]{0,6})(?:查出|排查出|检查出|反映|提出|发现|存在)(问题|隐患|疾病|患病(?:妇女|职工|女职工)|不足|意见)(?=[，,])/g;

/** 对检查中发现问题，及时整改: 的 is lost between the verb and what it found. */
export const lostParticle: RuleMaker = () => ({
  id: 'lost-particle',
  terms: ['查出', '检查出', '反映', '提出', '发现', '存在'].flatMap((verb) =>
    ['问题', '隐患', '疾病', '患病', '不足', '意见'].map((noun) => [verb + noun, verb] as const),
  ),
  check({ text }, _hits, { report }) {
    for (const match of text.matchAll(FOUND)) {
      const end = match.index + match[0].length;
      const at = end - match[1]!.length;
      report({
        type: 'grammar',
        severity: 'warning',
        start: match.index,
        end,
        message: `“${match[1]}”前面少了“的”`,
        why: '“对”后面要跟名词，少了“的”就成了一句话',
        fixes: [{ label: '补上“的”', safe: false, edits: [{ start: at, end: at, insert: '的' }] }],
      });
    }
  },
});
