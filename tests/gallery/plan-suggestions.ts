import type { Fragment } from '../../lib/draft/draft.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';

const paragraph = (text: string): Fragment => [{ kind: 'paragraph', text }];
const section = (heading: string, ...texts: string[]): Fragment => [
  { kind: 'heading', level: 2, text: heading },
  ...texts.flatMap(paragraph),
];

export const suggestions: Suggestion[] = [
  {
    id: 'goals',
    kind: 'section',
    title: '工作目标',
    marker: '',
    level: 1,
    need: 'expected',
    why: '正文有 6 个指标，还没有汇总',
    place: { after: 'b2' },
    wordings: [
      section('工作目标', '全年组织集中学习{次数}次、普法讲座{场次}场，“两癌”筛查应查尽查，维权诉求件件有回音。'),
    ],
  },
  {
    id: 'harassment',
    kind: 'item',
    title: '预防和制止性骚扰',
    marker: '（三）',
    level: 2,
    need: 'required',
    why: '全文还没有提到',
    basis: '《妇女权益保障法》第二十五条',
    place: { after: 'b8' },
    wordings: [
      paragraph(
        '（三）健全预防和制止性骚扰工作机制，公布受理电话{电话}和信箱，全年开展专题培训{次数}次，对投诉及时受理、严格保密。',
      ),
      paragraph('（三）把预防和制止性骚扰写入校规，明确受理人{责任人}，新教职工入职时逐一告知。'),
    ],
  },
  {
    id: 'family',
    kind: 'section',
    title: '家庭家教家风建设',
    marker: '三、',
    level: 1,
    need: 'expected',
    why: '编号由“二”跳到“四”，通常写在这里',
    basis: '《家庭教育促进法》第九条',
    place: { before: 'b9' },
    wordings: [section('三、家庭家教家风建设', '（一）5月家庭教育宣传周期间，举办家庭教育讲座1场，征集家风故事。')],
  },
  {
    id: 'mind',
    kind: 'item',
    title: '心理健康服务',
    marker: '（三）',
    level: 2,
    need: 'recommended',
    why: '写了设施和安全，没有心理关怀',
    months: [4, 10],
    place: { after: 'b11' },
    wordings: [
      paragraph('（三）邀请专业心理咨询师开展团体辅导{场次}场，每月开放{次数}次预约咨询，为女教职工减压赋能。'),
      paragraph('（三）设立“暖心信箱”，由{责任人}每周查看，需要时转介专业咨询。'),
    ],
  },
  {
    id: 'flexible',
    kind: 'item',
    title: '孕期、哺乳期教师弹性排课',
    marker: '（三）',
    level: 2,
    need: 'expected',
    why: '孕期和哺乳期的课务安排没有写到',
    place: { after: 'b11' },
    wordings: [paragraph('（三）与教务处协商，孕晚期和哺乳期女教师不排早读和晚自习，由{责任人}每学期核对一次。')],
  },
  {
    id: 'safeguards',
    kind: 'section',
    title: '保障措施',
    marker: '六、',
    level: 1,
    need: 'expected',
    why: '组织、经费、考核三方面都没有提到',
    place: { after: 'b14' },
    wordings: [
      section(
        '六、保障措施',
        '（一）{单位}工会每季度听取一次女职工工作汇报。',
        '（二）女职工活动经费列入工会年度预算。',
      ),
    ],
  },
];
