import type { DocumentProblem, Problem } from './rule.ts';

/** A problem that a block was judged to have, for the rule that tells it of the document: its edits are in that block. */
export function inBlock(problem: Problem, block: number): DocumentProblem {
  const { fixes, ...rest } = problem;
  if (!fixes) return rest;
  return { ...rest, fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, block })) })) };
}
