import * as v from 'valibot';
import { idSchema } from './id.ts';

/** What a list of words is for; each role is read by the rule it is named for. */
export const roles = [
  /** Nouns and units that a lone x stands before: `x月`, `**镇`. */
  'filler-noun',
  /** Those of them that are one and the same in the whole document: `县`, `公司`. */
  'filler-name',
  /** Fixed texts that ask to be filled in: `（填写姓名）`, `某某`. */
  'filler-prompt',
  /** Words that begin with x or × and mean it: `X光`. */
  'filler-exempt',
  /** Words that filters make people cut up: `民主`. */
  'split-word',
  /** A character, then all that stand behind it in usual words of two: `特困殊色`. */
  'usual-pair',
  /** Words that are right when they stand twice in a row. */
  'reduplication',
  /** What a web page leaves in copied text. */
  'residue',
  /** Advertising words pasted into sentences. */
  'advertising',
  /** Names of provinces, whose own rules have names of their own. */
  'province',
  /** The same with what they are, as their bodies are named: `浙江省`. */
  'region',
  /** Adverbs that take 地 before a verb. */
  'adverb',
  /** Verbs that take an object and are seldom nouns. */
  'verb',
  /** Adjectives that take 的 before a noun, and never 地: `良好`. */
  'attribute',
  /** Nouns that such adjectives, and other nouns, are put before with 的: `氛围`. */
  'abstract-noun',
  /** Nouns that stand beside each other with 、 between them. */
  'coordinate',
  /** What a clause begins with, and a noun in a row of nouns does not: `抓`, `开展`. */
  'row-clause',
  /** Words that begin like one of those and are nouns all the same: `评选`. */
  'row-noun',
  /** What a row of short words is the attribute of: `原则` of 公平、公正的原则. */
  'row-head',
  /** What stands right behind such a row: `培训班`, `等`. */
  'row-close',
  /** What a row's last noun may stand before: `女工` of 孕期、产期、哺乳期女工. */
  'row-follower',
  /** What a row of things is summed up as, behind 等: `制度`. */
  'row-sum',
  /** What stands behind a row of titles: `读本`. */
  'row-titled',
  /** What is fought, summed up so: `陋习` of 高价彩礼、大操大办等陋习. */
  'row-vice',
  /** Adjectives that stand beside each other with 、 between them before 的: `宽松`. */
  'row-quality',
  /** What stands before a row's first word: `做到`. */
  'row-lead',
  /** Last characters that nouns of a row share: `观` of 世界观、人生观. */
  'row-end',
  /** Nouns of the frame 以…为主题. */
  'theme-noun',
  /** Words behind a meeting's or campaign's name that make it history. */
  'history-behind',
  /** Words before a meeting's name that make it history, or something still to come. */
  'history-before',
  /** Words that say that something is being prepared, so that its month may be another. */
  'preparing',
  /** Labels behind which the owner of a task stands: `责任部门`. */
  'owner-label',
  /** Nouns that names of bodies and posts end in: `委员会`, `主任`. */
  'owner-noun',
  /** What the owner of a task does with it: `负责`, `牵头`. */
  'owner-verb',
  /** Nouns that places end in: `会议室`. */
  'place-noun',
  /** Units in which people, things, events and money are counted. */
  'count-unit',
  /** Words by which a task counts as done: `全覆盖`. */
  'done-sign',
  /** Verbs that say nothing without an object: `加强`. */
  'empty-verb',
  /** Adverbs that such verbs come with: `进一步`. */
  'empty-adverb',
  /** Rates that can't be above 100 %: `签订率`. */
  'share',
  /** People that a unit counts as a whole: `女职工`. */
  'staff',
  /** Offices that one person holds: `工会主席`. */
  'office',
  /** What is held or elected once a year or term, so that a plan speaks of one: `运动会`. */
  'session',
  /** What names of units and places end in: `中学`, `县`. */
  'unit-ending',
  /** What leads or speaks for a unit, right behind its name: `党总支`, `工会`. */
  'unit-body',
] as const;

/** Words or short texts with one role. Several lists may have the same role: they add up. */
export const vocabularySchema = v.strictObject({
  id: idSchema,
  role: v.picklist(roles),
  words: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(30))), v.minLength(1)),
});
export type Role = (typeof roles)[number];
