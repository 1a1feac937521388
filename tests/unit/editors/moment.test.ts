import { expect, it } from 'vitest';
import { draftFromText } from '../../../lib/draft/draft.ts';
import { momentOf } from '../../../lib/editors/moment.ts';

const box = { left: 0, top: 0, bottom: 0 };

/** `|` is the caret. */
function triggerAt(marked: string, mark = '；；') {
  const offset = marked.indexOf('|');
  const at = { block: 0, offset };
  return momentOf(draftFromText(marked.replace('|', '')), { start: at, end: at }, box, mark)?.trigger ?? null;
}

it.each([
  ['另外；；|', '；；', '', ''],
  ['另外;;|', ';;', '', ''],
  ['另外；；jh|，还有', '；；jh', 'jh', ''],
  ['另外；；计划|', '；；计划', '计划', ''],
  ['另外zfww；；|', '；；', '', 'zfww'],
])('%s asks for a snippet', (marked, text, query, word) => {
  expect(triggerAt(marked)).toMatchObject({ span: { text }, query, word });
});

it.each(['另外；|', '另外；；；|', '另外；；|；', '；； jh|', 'a;b;|', '另外；;|', '；|；'])(
  '%s asks for nothing',
  (marked) => {
    expect(triggerAt(marked)).toBeNull();
  },
);

it.each([
  ['、、', '另外、、jh|', '、、jh'],
  ['//', '另外／／|', '／／'],
  ['.*', '另外.*|', '.*'],
  ['^-]', '另外^-]|', '^-]'],
])('another mark: %s', (mark, marked, text) => {
  expect(triggerAt(marked, mark)).toMatchObject({ span: { text } });
  expect(triggerAt('另外；；|', mark)).toBeNull();
});

it('no mark asks for nothing', () => {
  expect(triggerAt('另外；；|', '')).toBeNull();
});

it('a selection asks for nothing', () => {
  const draft = draftFromText('另外；；');
  const moment = momentOf(draft, { start: { block: 0, offset: 0 }, end: { block: 0, offset: 4 } }, box, '；；');
  expect(moment).toMatchObject({ trigger: null, caret: { block: 'b0', offset: 4 } });
});
