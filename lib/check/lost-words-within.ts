import { codeSet } from '../knowledge/code-set.ts';
import { CLAUSE_SIGNS } from './full-width-signs.ts';
import type { LostWord } from './lost-words.ts';
import { sideBySide } from './side-by-side.ts';
import { standsWithin } from './stands-within.ts';

const START = '(?<=^|[，。；：]|\\d[、.．])';
const NEEDY =
  '困难|特困|单亲|患病|生病|住院|退休|离退休|新入职|新任|新进|留守|孤寡|空巢|残疾|贫困|困境|下岗|失业|怀孕|哺乳期|高龄|大病|受灾|失独|离异|丧偶';
const PEOPLE = '女?职工|女?教师|学生|儿童|老人|妇女|家庭|群众|党员|会员|员工|护士|母亲|村民|居民|人员|户';
const isTaken = codeSet('把将使');
const isHold = codeSet('持');

/** More clauses that lack one word in their midst. */
export const LOST_WORDS_WITHIN: readonly LostWord[] = [
  {
    // 每学期不两次
    terms: sideBySide('不', '0123456789两三四五六七八九十'),
    pattern:
      /((?<![么得差都也并要能会可若])不)(?:\d+|[两三四五六七八九十]{1,3})(?:次|个|场|期|名|人次|人|篇|节|天|小时|学时|课时|万字|条|项|份|户|场次)(?=[，。；）]|$)/g,
    word: '少于',
  },
  {
    // 每季度演练不一次
    terms: sideBySide(['不一'], '次场期篇节'),
    pattern: /((?<=每[^，。；：]{1,16})不)一[次场期篇节](?=[，。；]|$)/g,
    word: '少于',
  },
  {
    // 把隐患消除萌芽状态, 把矛盾化解基层
    terms: ['萌芽状态', '萌芽阶段', '萌芽之中', '基层一线', ...sideBySide(['基层', '源头', '初始阶段'], CLAUSE_SIGNS)],
    pattern:
      /((?:消除|解决|化解|消灭|遏制|扼杀|处理|控制|解决好))(?=(?:萌芽(?:状态|阶段|之中)|基层(?:一线)?|源头|初始阶段)[，。；])/g,
    word: '在',
  },
  {
    // 把安全工作放首位
    terms: sideBySide('放摆列', ['首位', '第一位', '首要位置', '突出位置', '重要位置', '重要议事日程', '心上', '前列']),
    heeds: (codes, start) => standsWithin(codes, start - 18, start, isTaken),
    pattern:
      /([把将][^，。；：]{2,14}[放摆列])(?=(?:[^，。；：在到进入好着]{1,6}的)?(?:首位|第一位|首要位置|突出位置|重要位置|重要议事日程|心上|前列)(?:[，。；]|$))/g,
    word: '在',
  },
  {
    // 坚持人为本
    terms: sideBySide('为', ['本', '先', '主', '重', '要']),
    heeds: (codes, start) => standsWithin(codes, start - 7, start, isHold),
    pattern:
      /(坚持)(?=(?:人|德|生|质量|学生|职工|病人|患者|妇女|教学|服务|师生|幼儿|家庭|教师|客户|会员)为(?:本|先|重|要)(?:[，。；、的]|$))/g,
    word: '以',
  },
  {
    // 困难职工进行走访慰问; 困难职工进行申报 is what they do
    terms: ['进行'],
    heeds: (codes, start) => standsWithin(codes, start - 9, start - 1, needs),
    pattern: new RegExp(
      `${START}()(?:${NEEDY})[^，。；：、的对给为把将]{0,4}(?:${PEOPLE})进行(?:了)?(?:一次|定期|集中|全面|重点|逐一)?(?:走访|慰问|帮扶|救助|看望|探望|摸底|家访|资助|岗前培训|培训|考核|救济|登记|建档|统计)(?:[慰走调帮培建救][问访查扶训档助])?(?=[，。；]|$)`,
      'g',
    ),
    word: '对',
  },
  {
    // 发现的问题进行及时整改
    terms: ['进行'],
    heeds: (codes, start) => standsWithin(codes, start - 4, start, isProblem),
    pattern: new RegExp(
      `${START}()(?:存在|发现|检查出|排查出|查出|检查中发现|暴露)的?[^，。；：对把将]{0,6}(?:问题|隐患|不足|矛盾)(?:及时)?进行(?:及时|认真|逐一|限期)?(?:整改|处理|解决|登记|分析|化解|反馈|通报|整治)`,
      'g',
    ),
    word: '对',
  },
  {
    // 每位女职工发放一份手册
    terms: ['发放', '颁发', '赠送'],
    heeds: (codes, start) => standsWithin(codes, start - 12, start, isEach),
    pattern: new RegExp(
      `${START}()每一?[位名个户](?:${NEEDY})?(?:${PEOPLE}|代表|教职工|女教工)(?:发放|颁发|赠送)`,
      'g',
    ),
    word: '为',
  },
  {
    // 让职工能活动中有所收获
    terms: ['在庆祝', '在纪念', '在学习中', '能活动中', '能学习中', '能工作中'],
    pattern: /([能会]够?)(?=(?:活动|学习|工作|实践|游戏|生活|培训)中(?:有|得|提|成|锻|体|感|学|受))/g,
    word: '在',
  },
  {
    // 今年的工作目标实现“零事故”
    terms: sideBySide(
      ['目标', '任务', '主题', '重点', '宗旨'],
      ['实现', '争创', '围绕', '抓好', '做好', '力争', '确保', '加强'],
    ),
    pattern:
      /(?<=^|[。；])((?:今年|本年度|全年|本学期|学校|工会|活动|会议|总体|年度|科室|本次活动)(?:的)?(?:总体|主要|工作|奋斗|安全|教学|活动|培训)?(?:的)?(?:目标|任务|主题|重点|宗旨))(?=(?:实现|争创|围绕|抓好|做好|力争|确保|加强)[^，。；：]{2,20}[，。；])/g,
    word: '是',
  },
  {
    // 每周三下午教职工学习时间
    terms: sideBySide(
      ['学习', '活动', '例会', '会议', '教研', '集体备课', '政治学习', '业务学习', '接待'],
      ['时间', '日'],
    ),
    pattern:
      /(?<=^|[，。；：]|\d[、.．])(每(?:周|月|季度|学期|双周|单周)[一二三四五六日天末]?(?:[上下]午|晚上?|第[一二三四]节)?)(?=(?:全体|教职工|教师|职工|党员|领导|工会|院|校|集中|集体|固定|统一|政治|业务)[^，。；：为是定]{0,8}(?:学习|活动|例会|会议|教研|备课|接待)(?:时间|日)(?:[，。；]|$))/g,
    word: '为',
  },
];

const needs = codeSet('难困亲病院休职任进守寡巢残疾贫境岗业孕期龄灾独异偶工师生童人妇女庭众党员士母民户');
const isProblem = codeSet('题患足盾');
const isEach = codeSet('每');
