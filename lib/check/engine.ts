import type { Block, Draft } from '../draft/draft.ts';
import { rememberBlocks } from '../draft/remember-blocks.ts';
import { sharesBlocks } from '../draft/shares-blocks.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { usualTexts } from '../knowledge/usual-texts.ts';
import { wholePlan } from '../plan/parse-plan.ts';
import { type PlanReading, readPlan } from '../plan/read-plan.ts';
import { suggest } from '../suggest/suggest.ts';
import type { Analysis, Choices } from './analysis.ts';
import { bind } from './bind.ts';
import { createDocumentChecker } from './check-document.ts';
import { type CheckedText, createTextChecker, NOTHING } from './check-text.ts';
import type { Finding } from './finding.ts';
import { inOrder } from './in-order.ts';
import type { DocumentContext, RuleMaker } from './rule.ts';
import { rules as shippedRules } from './rules.ts';

export interface AnalyserOptions {
  /** Told of a rule that threw; the others still run. Without it the error is thrown. */
  onRuleError?: (rule: string, error: unknown) => void;
  /** The rules to run, in order; all by default. */
  rules?: readonly RuleMaker[];
}

export interface Analyser {
  /** Everything the sidebar shows of a draft. Fast where most blocks are the very ones of the last call. */
  analyse(draft: Draft, choices?: Choices): Analysis;
  /**
   * Reads ahead what `analyse` will ask for, a part at a time; yields between the parts how many characters are done.
   * May be left anywhere: what was read stays.
   */
  readAhead(draft: Draft, choices?: Choices): Generator<number, void>;
  /** Its findings alone; reads no more of the plan than its mistakes are found by. */
  check(draft: Draft, choices?: Choices): Finding[];
}

interface CheckedBlock {
  checked: CheckedText;
  findings: readonly Finding[];
}

/** Makes an analyser for a set of packs. It remembers blocks, so keep one for as long as a document is open. */
export function createAnalyser(knowledge: Knowledge, options: AnalyserOptions = {}): Analyser {
  const { onRuleError = rethrow, rules = shippedRules } = options;
  const made = rules.map((make) => make(knowledge));
  const checker = createTextChecker(made, onRuleError, usualTexts(knowledge));
  let documents = createDocumentChecker(made, onRuleError);
  /** What the results of blocks depend on besides them. */
  let year: number | undefined;
  let check = rememberBlocks(checkUnread);
  /** What was read ahead; undefined where nothing was. */
  let ahead: WeakMap<Block, CheckedBlock> | undefined;

  function checkBlocks(blocks: readonly Block[]): CheckedBlock[] {
    const texts = checker.check(
      blocks.map(({ text }) => text),
      year,
    );
    return texts.map((checked, index) =>
      checked === NOTHING ? CLEAN : { checked, findings: bound(checked, blocks[index]!) },
    );
  }

  function checkUnread(blocks: readonly Block[]): CheckedBlock[] {
    const known = ahead;
    if (!known) return checkBlocks(blocks);
    const fresh = checkBlocks(blocks.filter((block) => !known.has(block)));
    let next = 0;
    return blocks.map((block) => known.get(block) ?? fresh[next++]!);
  }

  let last: PlanReading | undefined;
  let lastBlocks: readonly Block[] = [];
  const read = (draft: Draft, choices: Choices) => {
    if (!sharesBlocks(draft.blocks, lastBlocks)) forget();
    lastBlocks = draft.blocks;
    last = readPlan(draft, knowledge, choices, last);
    return last;
  };

  /** Of a draft of which nothing is left all is let go before another one is read: both would be in memory at once. */
  function forget() {
    last = undefined;
    check = rememberBlocks(checkUnread);
    documents = createDocumentChecker(made, onRuleError);
  }

  function readOn(blocks: readonly Block[]) {
    ahead ??= new WeakMap();
    for (const [index, checked] of checkBlocks(blocks).entries()) ahead.set(blocks[index]!, checked);
  }

  function judgeBy(plan: PlanReading) {
    if (plan.year === year) return;
    year = plan.year;
    check = rememberBlocks(checkUnread);
    ahead = undefined;
  }

  function findingsOf(draft: Draft, plan: PlanReading): Finding[] {
    judgeBy(plan);
    const checked = check(draft.blocks);
    const document: DocumentContext = {
      draft,
      plan,
      entryAt: (block) => plan.entryAt(block),
      markerAt: (block) => plan.markerAt(block),
      activitiesOf: (block) => plan.activitiesOf(block),
      hasActivities: (fewest) => plan.hasActivities(fewest),
    };
    const ofDocument = documents.check(
      document,
      checked.map((entry) => entry.checked),
    );
    return inOrder(checked, ofDocument);
  }

  return {
    analyse(draft, choices = {}) {
      const reading = read(draft, choices);
      // First, so that rules which ask for a part of the plan find it read.
      const plan = wholePlan(reading);
      const findings = findingsOf(draft, reading);
      return { version: draft.version, plan, findings, suggestions: suggest(plan, draft, knowledge) };
    },
    *readAhead(draft, choices = {}) {
      judgeBy(read(draft, choices));
      let done = 0;
      let unread = 0;
      const part: Block[] = [];
      for (const block of draft.blocks) {
        done += block.text.length;
        if (ahead?.has(block)) continue;
        part.push(block);
        unread += block.text.length;
        if (unread < PART) continue;
        readOn(part.splice(0));
        unread = 0;
        yield done;
      }
      readOn(part);
    },
    check: (draft, choices = {}) => findingsOf(draft, read(draft, choices)),
  };
}

/** Characters that are read in one go: some tens of milliseconds. */
const PART = 10_000;

const NO_FINDINGS: readonly Finding[] = [];
const CLEAN: CheckedBlock = { checked: NOTHING, findings: NO_FINDINGS };

function bound({ problems }: CheckedText, block: Block): readonly Finding[] {
  if (problems.length === 0) return NO_FINDINGS;
  return problems.map((problem) => bind(problem.rule, problem, block, []));
}

function rethrow(_rule: string, error: unknown): never {
  throw error;
}
