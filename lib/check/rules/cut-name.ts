import { allMatches } from '../../knowledge/all-matches.ts';
import type { RuleMaker } from '../rule.ts';

const VERBS = ['创建', '争创', '建设', '构建', '打造', '争做', '争当'];
const QUALITY = '(?:和谐|平安|文明|健康|绿色|先进|优秀|美丽|最美|幸福|学习型|节约型|智慧|书香|廉洁|模范|巾帼)';
const NOUN = '(?:医院|校园|学校|企业|社区|单位|家庭|班组|科室|机关|村镇|集体|教师|职工|标兵|员工)';
const CUT = new RegExp(`“(?:${VERBS.join('|')})${QUALITY}”${NOUN}(?!的?“)`, 'g');

/** A quotation that ends before the noun that belongs in it: “创建平安”校园. */
export const cutName: RuleMaker = () => ({
  id: 'cut-name',
  terms: VERBS.map((verb) => [`“${verb}`, verb] as const),
  check({ text }, _hits, { report }) {
    for (const { index, 0: match } of allMatches(text, CUT)) {
      const end = index + match.length;
      const close = index + match.indexOf('”');
      report({
        type: 'grammar',
        severity: 'warning',
        start: index,
        end,
        message: `“${text.slice(close + 1, end)}”应当放进引号里`,
        why: '引号里的动词少了宾语',
        fixes: [
          {
            label: `改为“${match.slice(1).replace('”', '')}”`,
            safe: false,
            edits: [{ start: close, end, insert: `${text.slice(close + 1, end)}”` }],
          },
        ],
      });
    }
  },
});
