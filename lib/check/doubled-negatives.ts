import { codeSet } from '../knowledge/code-set.ts';
import type { CrossedFrame } from './crossed-frames.ts';
import { sideBySide } from './side-by-side.ts';
import { standsWithin } from './stands-within.ts';

/** What is prevented, so that it is no more prevented with a 不 before it. */
const BAD =
  '落空|超支|流于形式|走过场|走形式|被盗|被挪用|被侵占|被冒用|被骗|被侵害|被截留|影响|受骗|受到歧视|受到侵害|受伤害|受到伤害|受侵害|私自|擅自|产生|形成|引发|造成|脱节|泄露|泄密|外泄|丢失|流失|反弹|乱收费|乱摊派|乱停|违规|违反|违纪|迟到|早退|旷工|旷课|逃课|打架|酗酒|酒驾|超时|超标|超员|超载|漏报|漏岗|脱岗|离岗|滑坡|积压|拖延|推诿|扯皮|虚报|瞒报|迟报|浪费|闲置|截留|重复|再次|再度|复发|蔓延|扩散|传播|堵塞|断档|缺位|失控|失管|溺水|触电|踩踏|误诊|感染|中毒|坠落|失火|着火|带病|返贫|辍学|掉队|空转|悬空|搁置|跟风|攀比|歧视|出差错|出纰漏|出问题|上当|参赌|吸毒|上访|越级';
const PREVENT = [
  '防止',
  '避免',
  '严防',
  '谨防',
  '以防',
  '防范',
  '预防',
  '力避',
  '杜绝',
  '制止',
  '严禁',
  '禁止',
  '谨慎防止',
];
const isPrevent = codeSet('止免防范避绝禁');
/** Two that deny beside each other. */
const BESIDE =
  '不得不准|不得不能|不得不许|不准不得|不许不准|严禁不得|严禁不准|严禁不能|禁止不准|禁止不得|切勿不要|切忌不要|切忌不能|切忌不可|切莫不要|切勿不能|不要切勿|严禁禁止|禁止严禁|拒绝不接受|拒绝不参加|拒绝不收|杜绝没有|杜绝不允许|无不没有|缺乏不足|缺少没有|缺乏没有|忽视不重视|防止避免|避免防止|避免以免|以免避免|防止以免|以免防止|难免不会|难免不能|防止不让|阻止不让|免得不|禁止不让'.split(
    '|',
  );

/** Something denied twice, so that the sentence says the opposite of what is meant. */
export const DOUBLED_NEGATIVES: readonly CrossedFrame[] = [
  {
    // 防止安全生产责任不落空
    terms: sideBySide('不', BAD.split('|')),
    heeds: (codes, start) => standsWithin(codes, start - 14, start, isPrevent),
    pattern: new RegExp(
      `(?:${PREVENT.join('|')})(?!不)[^，。；：、“而]{0,12}?不(?:${BAD})(?!的[^，。；：]{0,4}(?:商品|食品|产品|车辆|行为人))`,
      'g',
    ),
    message: (found) => `“${found.slice(0, 2)}……不……”否定了两次，意思就反了`,
  },
  {
    terms: BESIDE,
    pattern: new RegExp(`(?:${BESIDE.join('|')})(?![必良当孕])`, 'g'),
    message: (found) => `“${found}”否定了两次，只留一个`,
  },
  {
    // 以免不影响教学
    terms: sideBySide(['以免', '免得', '以防', '省得'], ['不']),
    pattern: /(?:以免|免得|以防|省得)不(?![必良当测法正明合足轨孕慎知懂会够])/g,
    message: (found) => `“${found}”否定了两次，意思就反了`,
  },
  {
    // 无时无刻在想着学生
    terms: ['无时无刻'],
    pattern: /无时无刻(?:都)?(?=在|想|牵|惦|关|为|把|记|提|面|感|体|影|充|存)/g,
    message: () => '“无时无刻”后面要有“不”：“无时无刻不在……”',
  },
  {
    // 消除不安全隐患
    terms: sideBySide(['消除', '排除', '整治', '排查'], ['不安全隐患', '无安全隐患']),
    pattern: /(?:消除|排除|整治|排查)(?:不|无)安全隐患/g,
    message: (found) => `“${found}”应为“${found.slice(0, 2)}安全隐患”`,
  },
];
