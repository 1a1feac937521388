import type { Analysis } from '../check/analysis.ts';
import { changeList, type ListChange, listChange } from '../draft/list-change.ts';

/**
 * An analysis on its way from the worker. Of the lists that have thousands of entries in a long plan, only what is not as
 * in the analysis sent before: to unpack all of them takes longer than a key press may.
 */
export interface SentAnalysis {
  rest: Omit<Analysis, 'findings' | 'plan'> & { plan: Omit<Analysis['plan'], 'schedule'> };
  findings: ListChange<Analysis['findings'][number]>;
  schedule: ListChange<Analysis['plan']['schedule'][number]>;
}

type Lists = Pick<Analysis, 'findings'> & Pick<Analysis['plan'], 'schedule'>;

const none = (): Lists => ({ findings: [], schedule: [] });

/** For the end that sends. */
export function analysisPacker(): (analysis: Analysis) => SentAnalysis {
  let last = none();
  return ({ findings, plan: { schedule, ...plan }, ...rest }) => {
    const sent = {
      rest: { ...rest, plan },
      findings: listChange(last.findings, findings),
      schedule: listChange(last.schedule, schedule),
    };
    last = { findings, schedule };
    return sent;
  };
}

/** For the end that gets them; it must be given each, in order. */
export function analysisUnpacker(): (sent: SentAnalysis) => Analysis {
  let last = none();
  return (sent) => {
    last = { findings: changeList(last.findings, sent.findings), schedule: changeList(last.schedule, sent.schedule) };
    const { plan, ...rest } = sent.rest;
    return { ...rest, findings: last.findings, plan: { ...plan, schedule: last.schedule } };
  };
}
