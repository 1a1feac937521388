import type { LibraryActions, LibraryState } from '../../lib/library/library-model.ts';
import type { LibraryRow } from '../../lib/store/library-store.ts';

const texts: [title: string, start: string, folder: string[], tags: string[]][] = [
  [
    '三八节座谈会',
    '3月8日前后，由{负责人}召集女职工代表座谈，听取意见{件数}条以上，当场能答复的当场答复。',
    ['活动', '节日'],
    ['三八'],
  ],
  [
    '专项集体合同',
    '{月份}月底前与行政方续签女职工权益保护专项集体合同，职代会审议通过后10日内报送备案。',
    ['维权'],
    ['合同', '必备'],
  ],
  [
    '爱心妈妈小屋管理',
    '爱心妈妈小屋由{负责人}专人管理，每日登记、每周消毒，每季度向女职工征求一次意见。',
    ['关爱'],
    ['母婴室'],
  ],
  [
    '两癌筛查',
    '{月份}月组织在职女职工“两癌”筛查，参检率达到{比例}，结果一人一档，异常的一周内陪同复查。',
    ['关爱', '健康'],
    ['体检'],
  ],
  [
    '普法宣传月',
    '3月开展“妇女维权宣传月”，办讲座{场次}场，重点讲妇女权益保障法和女职工劳动保护特别规定。',
    ['维权', '普法'],
    ['普法'],
  ],
  ['困难帮扶走访', '春节前走访单亲和患病女职工，建立帮扶台账，做到情况清、措施实、有回音。', ['关爱'], []],
];

/** As many rows as asked for, the same each time. */
export function libraryRows(count: number): LibraryRow[] {
  return Array.from({ length: count }, (_, at) => {
    const [title, start, folder, tags] = texts[at % texts.length]!;
    const turn = Math.floor(at / texts.length);
    return {
      id: `l${at}`,
      title: turn ? `${title}${turn + 1}` : title,
      start,
      folder,
      tags,
      useCount: at % 9,
      ...(at % 9 && { lastUsed: Date.UTC(2026, 10, 25 - (at % 20)) }),
      createdAt: at % 5 ? Date.UTC(2026, 5, 1) : Date.UTC(2025, 0, 5),
      updatedAt: at,
    };
  });
}

export function libraryState(count: number): LibraryState {
  return {
    rows: libraryRows(count),
    complete: true,
    twins: [['l0', 'l6']],
    trash: [{ id: 't', title: '旧版开场白', start: '回顾过去的一年……', deletedAt: Date.UTC(2026, 10, 20, 3) }],
    failure: null,
    notice: null,
  };
}

export const libraryActions: LibraryActions = {
  find: async () => [],
  change() {},
  remove() {},
  restore() {},
  read: async () => ({
    id: 'l0',
    title: '三八节座谈会',
    body: texts[0]![1],
    folder: ['活动', '节日'],
    tags: ['三八'],
    useCount: 3,
    createdAt: 0,
    updatedAt: 0,
  }),
  near: async () => null,
  earlier: async () => [],
  save: async () => {},
  dismissNotice() {},
  openOptions() {},
  openImport() {},
};
