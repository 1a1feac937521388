import type { Analysis } from '../../lib/check/analysis.ts';
import type { Finding } from '../../lib/check/finding.ts';
import { draftFromText } from '../../lib/draft/draft.ts';
import { analysis, draft } from './made-up-plan.ts';

/** What a template leaves open, in the made-up plan's sentences. */
const lines = draft.blocks.map(({ text }) => text);
lines[1] = 'xx县xx中学工会女职工委员会';
lines[5] = '（二）三八国际妇女节前后在xx县图书馆举办“书香润心”读书分享会，评出优秀作品xx篇。';
lines[7] = '（一）做好依法**工作，举办普法讲座2场。';

export const openDraft = draftFromText(lines.join('\n'), 7);

const gap = (line: number, text: string, more: Partial<Finding> = {}, from = 0): Finding => {
  const start = lines[line]!.indexOf(text, from);
  return {
    id: `g${line}-${start}`,
    rule: 'placeholder',
    type: 'placeholder',
    severity: 'error',
    block: `b${line}`,
    start,
    end: start + text.length,
    text,
    message: `“${text}”还没有填`,
    fixes: [],
    ...more,
  };
};

const maskFix = (insert: string) => {
  const start = lines[7]!.indexOf('**');
  return { label: insert, safe: false, edits: [{ block: 'b7', start, end: start + 2, was: '**', insert }] };
};

const open = [
  gap(1, 'xx县', { field: '县' }),
  gap(1, 'xx中学', { field: '单位' }),
  gap(2, '20xx年', { field: '年度' }),
  gap(5, 'xx县', { field: '县' }),
  gap(5, 'xx篇'),
  gap(7, '**', {
    rule: 'mask',
    type: 'mask',
    fixes: [maskFix('维权'), maskFix('行政')],
  }),
];

export const openAnalysis: Analysis = { ...analysis, findings: open };
