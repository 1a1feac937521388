import { carryFields } from '../../lib/snippets/carry-fields.ts';
import type { SearchResult } from '../../lib/snippets/search/entry.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';

const time = Date.UTC(2026, 10, 20);

function snippet(id: string, title: string, body: string, folder: string, useCount: number): Snippet {
  return { id, title, body, folder: [folder], tags: [], useCount, createdAt: time, updatedAt: time, lastUsed: time };
}

export const snippets: Snippet[] = [
  snippet(
    's1',
    '计划生育特殊家庭走访慰问',
    '（三）{年度}年，{单位}工会对计划生育特殊家庭职工{人数@数字}人开展走访慰问，了解生活困难，落实帮扶措施。',
    '关爱',
    9,
  ),
  snippet(
    's2',
    '结婚生育权益保护条款',
    '与女教职工签订聘用合同时，不约定限制结婚、生育等内容；孕期、产期、哺乳期内不降低工资福利待遇，依法保障各项假期。',
    '权益',
    4,
  ),
  snippet(
    's3',
    '计划生育政策法规宣传',
    '利用教职工大会、工会群等渠道，以{形式@选择:讲座|展板|一封信}的方式宣传生育支持政策，全年不少于{场次}场。',
    '宣传',
    2,
  ),
  snippet(
    's4',
    '女教职工基本情况台账',
    '{单位}每学期更新一次女教职工台账，单列孕期、哺乳期和单亲困难人员，做到底数清、情况明。',
    '本单位',
    0,
  ),
];

/** As `jhsy` finds them; two are wordings of one item. */
export const foundSnippets: SearchResult[] = [
  { snippet: snippets[0]!, title: [[0, 4]], body: [[16, 20]] },
  { snippet: { ...snippets[1]!, item: 'contract' }, title: [[0, 4]], body: [] },
  { snippet: { ...snippets[2]!, item: 'contract' }, title: [[0, 4]], body: [] },
];

export const changedSnippet = {
  snippet: snippets[3]!,
  body: carryFields(
    snippets[3]!.body,
    '青禾市第三中学每学期更新一次女教职工台账，单列孕期、哺乳期和单亲困难人员，做到底数清、情况明、服务准。',
  ),
};
