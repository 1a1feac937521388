import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../components/model/change-of.ts';
import type { Finding } from '../../../lib/check/finding.ts';
import type { Edit } from '../../../lib/draft/draft.ts';

/** `校工会{按排}专人`: the finding stands in the braces. */
function find(marked: string, insert: string) {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replace(/[{}]/g, '');
  const place = { block: 'b', start, end };
  const finding: Finding = {
    id: '',
    rule: '',
    type: '',
    severity: 'error',
    ...place,
    text: text.slice(start, end),
    message: '',
    fixes: [{ label: '', safe: true, edits: [{ ...place, was: text.slice(start, end), insert }] }],
  };
  return { text, finding };
}

describe('a change is shown with the words around it', () => {
  it.each([
    ['按规定，{按排}专人每周巡查', '安排', '按排专人', '安排专人'],
    ['确保覆盖率达到100%{以上}。', '', '100%以上', '100%'],
    ['技能展示{,}推荐优秀选手', '，', '展示,推荐', '展示，推荐'],
    ['《{婚姻法}》的宣传', '民法典', '婚姻法', '民法典'],
    ['{5}、关爱女工健康', '4', '5、关爱', '4、关爱'],
    ['{贯切}', '贯彻', '贯切', '贯彻'],
  ])('%s', (marked, insert, before, after) => {
    const { text, finding } = find(marked, insert);
    expect(changeOf(finding, finding.fixes[0]!, text)).toEqual({ before, after, more: 0 });
  });
});

describe('a fix that changes more places', () => {
  const { text, finding } = find('{四、}关爱身心健康', '三、');
  const own = finding.fixes[0]!.edits[0]!;
  const elsewhere: Edit = { block: 'c', start: 0, end: 2, was: '五、', insert: '四、' };

  it('shows its own and counts the rest', () => {
    const fix = { label: '', safe: false, edits: [own, elsewhere] };
    expect(changeOf(finding, fix, text)).toMatchObject({ before: '四、关爱', after: '三、关爱', more: 1 });
  });

  it('shows the first where none is its own', () => {
    const fix = { label: '', safe: false, edits: [elsewhere] };
    expect(changeOf(finding, fix, text)).toEqual({ before: '五、', after: '四、', more: 0 });
  });
});

it('is not quoted from a block that has changed since', () => {
  const { finding } = find('校工会{按排}专人', '安排');
  expect(changeOf(finding, finding.fixes[0]!, '别的文字')).toEqual({ before: '按排', after: '安排', more: 0 });
});
