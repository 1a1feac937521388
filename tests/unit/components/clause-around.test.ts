import { describe, expect, it } from 'vitest';
import { clauseAround } from '../../../components/model/clause-around.ts';

/** `管好用好{爱心妈妈小屋}，每周巡查。`: the braces hold what is to be quoted. */
function quote(marked: string) {
  const start = marked.indexOf('{');
  return clauseAround(marked.replace(/[{}]/gu, ''), start, marked.indexOf('}') - 1);
}

const long = '利用教职工大会、工会群等渠道宣传法律法规和生育支持政策，解读产假、育儿假、护理假等各项规定';

describe('evidence is quoted with its sentence', () => {
  it.each([
    ['先做好准备。管好用好{爱心妈妈小屋}，每周巡查。再登记。', '管好用好爱心妈妈小屋，每周巡查'],
    ['{普法}', '普法'],
    ['（三）组织“{两癌}”筛查。', '组织‘两癌’筛查'],
    ['1.开展{巾帼创业}行动。', '开展巾帼创业行动'],
    ['一是配强{执委}队伍。', '配强执委队伍'],
    ['2027年开展{普法}。', '2027年开展普法'],
    [`前一句。${long.replace('宣传', '{宣传}')}。`, '工会群等渠道宣传法律法规和生育支持政策'],
    [`${'很'.repeat(30)}{长}${'的'.repeat(30)}`, `${'很'.repeat(30)}长的的的的的…`],
  ])('%s', (marked, quoted) => {
    expect(quote(marked)).toBe(quoted);
  });
});
