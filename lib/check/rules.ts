import type { RuleMaker } from './rule.ts';
import { announcedCount } from './rules/announced-count.ts';
import { articlePointer } from './rules/article-pointer.ts';
import { attributeRow } from './rules/attribute-row.ts';
import { bareTasks } from './rules/bare-tasks.ts';
import { brokenFrame } from './rules/broken-frame.ts';
import { clauseComma } from './rules/clause-comma.ts';
import { closedRow } from './rules/closed-row.ts';
import { collocation } from './rules/collocation.ts';
import { countMismatch } from './rules/count-mismatch.ts';
import { crossedFrame } from './rules/crossed-frame.ts';
import { cutName } from './rules/cut-name.ts';
import { cutSentence } from './rules/cut-sentence.ts';
import { doubledBound } from './rules/doubled-bound.ts';
import { doubledCharacter } from './rules/doubled-character.ts';
import { emptyQuote } from './rules/empty-quote.ts';
import { emptyTask } from './rules/empty-task.ts';
import { expiredPlan } from './rules/expired-plan.ts';
import { extraParticle } from './rules/extra-particle.ts';
import { extraWord } from './rules/extra-word.ts';
import { factConflict } from './rules/fact-conflict.ts';
import { fallByTimes } from './rules/fall-by-times.ts';
import { festivalDot } from './rules/festival-dot.ts';
import { filteredWords } from './rules/filtered-words.ts';
import { fiveYearPlan } from './rules/five-year-plan.ts';
import { foreignRegion } from './rules/foreign-region.ts';
import { foreignUnit } from './rules/foreign-unit.ts';
import { framedRow } from './rules/framed-row.ts';
import { guidedRow } from './rules/guided-row.ts';
import { halfWidthPunctuation } from './rules/half-width-punctuation.ts';
import { headedRow } from './rules/headed-row.ts';
import { impossibleDate } from './rules/impossible-date.ts';
import { impossibleFigure } from './rules/impossible-figure.ts';
import { inlineNumbering } from './rules/inline-numbering.ts';
import { listComma } from './rules/list-comma.ts';
import { lostComma } from './rules/lost-comma.ts';
import { lostObject } from './rules/lost-object.ts';
import { lostOpener } from './rules/lost-opener.ts';
import { lostParticle } from './rules/lost-particle.ts';
import { lostSubject } from './rules/lost-subject.ts';
import { lostWord } from './rules/lost-word.ts';
import { mask } from './rules/mask.ts';
import { measureWord } from './rules/measure-word.ts';
import { meetingToCome } from './rules/meeting-to-come.ts';
import { mismatchedQuote } from './rules/mismatched-quote.ts';
import { misplacedMark } from './rules/misplaced-mark.ts';
import { missingTerminalPunctuation } from './rules/missing-terminal-punctuation.ts';
import { mixedRow } from './rules/mixed-row.ts';
import { monthConflict } from './rules/month-conflict.ts';
import { nounRow } from './rules/noun-row.ts';
import { numberingDuplicate } from './rules/numbering-duplicate.ts';
import { numberingGap } from './rules/numbering-gap.ts';
import { numberingStyleMix } from './rules/numbering-style-mix.ts';
import { outdatedEdition } from './rules/outdated-edition.ts';
import { outdatedLaw } from './rules/outdated-law.ts';
import { outdatedMeeting } from './rules/outdated-meeting.ts';
import { outdatedPhrase } from './rules/outdated-phrase.ts';
import { pageResidue } from './rules/page-residue.ts';
import { pairedWords } from './rules/paired-words.ts';
import { partOverWhole } from './rules/part-over-whole.ts';
import { placeholder } from './rules/placeholder.ts';
import { productMismatch } from './rules/product-mismatch.ts';
import { repeatedPunctuation } from './rules/repeated-punctuation.ts';
import { repeatedWord } from './rules/repeated-word.ts';
import { rowComma } from './rules/row-comma.ts';
import { saidTwice } from './rules/said-twice.ts';
import { scheduleConflict } from './rules/schedule-conflict.ts';
import { secondPlan } from './rules/second-plan.ts';
import { setPhrase } from './rules/set-phrase.ts';
import { shortRow } from './rules/short-row.ts';
import { signatureDate } from './rules/signature-date.ts';
import { splitWord } from './rules/split-word.ts';
import { strayAdText } from './rules/stray-ad-text.ts';
import { strayMark } from './rules/stray-mark.ts';
import { straySign } from './rules/stray-sign.ts';
import { straySpace } from './rules/stray-space.ts';
import { structuralParticle } from './rules/structural-particle.ts';
import { sumMismatch } from './rules/sum-mismatch.ts';
import { summedRow } from './rules/summed-row.ts';
import { swappedWords } from './rules/swapped-words.ts';
import { threeNouns } from './rules/three-nouns.ts';
import { totalLine } from './rules/total-line.ts';
import { twinFrame } from './rules/twin-frame.ts';
import { typo } from './rules/typo.ts';
import { unclosedBracket } from './rules/unclosed-bracket.ts';
import { unclosedQuote } from './rules/unclosed-quote.ts';
import { unevenRow } from './rules/uneven-row.ts';
import { weekdayConflict } from './rules/weekday-conflict.ts';
import { wrongCounter } from './rules/wrong-counter.ts';
import { wrongLawName } from './rules/wrong-law-name.ts';
import { wrongOrdinal } from './rules/wrong-ordinal.ts';
import { yearConflict } from './rules/year-conflict.ts';
import { yearZero } from './rules/year-zero.ts';

/** All rules. Of two that find the same type of defect in the same words the earlier one is heard. */
export const rules: readonly RuleMaker[] = [
  // left open or filtered out
  placeholder,
  mask,
  splitWord,
  emptyQuote,
  // numbering
  numberingGap,
  numberingDuplicate,
  numberingStyleMix,
  // punctuation
  mismatchedQuote,
  unclosedQuote,
  unclosedBracket,
  repeatedPunctuation,
  halfWidthPunctuation,
  missingTerminalPunctuation,
  misplacedMark,
  listComma,
  framedRow,
  headedRow,
  rowComma,
  closedRow,
  nounRow,
  mixedRow,
  clauseComma,
  // words
  typo,
  measureWord,
  structuralParticle,
  collocation,
  brokenFrame,
  lostSubject,
  lostParticle,
  lostObject,
  pairedWords,
  setPhrase,
  doubledBound,
  fallByTimes,
  saidTwice,
  twinFrame,
  unevenRow,
  countMismatch,
  announcedCount,
  cutSentence,
  doubledCharacter,
  repeatedWord,
  strayAdText,
  pageResidue,
  // currency
  wrongLawName,
  outdatedEdition,
  fiveYearPlan,
  outdatedLaw,
  expiredPlan,
  articlePointer,
  outdatedMeeting,
  meetingToCome,
  outdatedPhrase,
  monthConflict,
  impossibleDate,
  weekdayConflict,
  scheduleConflict,
  wrongOrdinal,
  // what contradicts itself
  impossibleFigure,
  sumMismatch,
  totalLine,
  factConflict,
  yearConflict,
  secondPlan,
  foreignRegion,
  foreignUnit,
  // what is left unsaid
  bareTasks,
  emptyTask,
  inlineNumbering,
  festivalDot,
  partOverWhole,
  signatureDate,
  yearZero,
  productMismatch,
  attributeRow,
  straySign,
  threeNouns,
  lostWord,
  straySpace,
  guidedRow,
  cutName,
  strayMark,
  crossedFrame,
  summedRow,
  filteredWords,
  lostOpener,
  lostComma,
  shortRow,
  extraParticle,
  wrongCounter,
  swappedWords,
  extraWord,
];
