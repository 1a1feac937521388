import { readChinese } from '../../plan/outline/read-number.ts';
import type { Rule, RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

interface Announced {
  start: number;
  end: number;
  count: number;
}

const LEADS = ['以下', '如下', '下列', '下面'];
/** At the end of its paragraph: 做好以下五个方面的工作：, 抓好以下四件事： */
const ANNOUNCED =
  /(?:以下|如下|下列|下面)([二两三四五六七八九十]|\d)(?:个方面|方面|个问题|件事|件实事|项工作|项任务|项措施|条措施|条要求|点要求|点|项|条)(?:的?[\u4e00-\u9fff]{0,4})?[：:。]?\s*$/;
const NUMERAL = /[一二三四五六七八九十\d①-⑳]+/;
/** Sections of the plan itself follow what opens it, and others behind them. */
const SECTION = /^[一二三四五六七八九十]+[、.．]/;

/** So many things are announced, and the list behind has more or fewer: 以下五个方面 with four of them. */
export const announcedCount: RuleMaker = (): Rule<string, Announced> => ({
  id: 'announced-count',
  terms: sideBySide(LEADS, '二两三四五六七八九十23456789').map((term) => [term, term] as const),
  check({ text }, _hits, { note }) {
    const found = ANNOUNCED.exec(text);
    if (!found) return;
    const number = found[1]!;
    const count = number === '两' ? 2 : (readChinese(number) ?? Number(number));
    note({ start: found.index, end: found.index + found[0].trimEnd().replace(/[：:。]$/, '').length, count });
  },
  checkDocument({ draft, plan }, notes, report) {
    for (const { block, note } of notes) {
      const next = draft.blocks.slice(block + 1).find(({ text }) => text.trim() !== '');
      const at = plan.outline.findIndex((entry) => entry.block === next?.id);
      const first = plan.outline[at];
      if (!first?.marker || (first.level === 1 && SECTION.test(first.marker))) continue;
      const style = first.marker.replace(NUMERAL, '');
      let listed = 0;
      for (const { level, marker } of plan.outline.slice(at)) {
        if (level < first.level || (level === first.level && marker.replace(NUMERAL, '') !== style)) break;
        if (level === first.level) listed++;
      }
      if (listed < 2 || listed === note.count || Math.abs(listed - note.count) > 3) continue;
      report(block, {
        type: 'grammar',
        severity: 'warning',
        start: note.start,
        end: note.end,
        message: `说的是${note.count}项，下面列了${listed}项`,
        why: '数目和所列的要对得上，多半是增删了一项而数目没有改',
        fixes: [],
      });
    }
  },
});
