import { wordsOf } from '../../knowledge/words-of.ts';
import type { Rule, RuleMaker } from '../rule.ts';

/** A region, named as the one whose bodies or rules the plan goes by. */
interface Named {
  region: string;
  start: number;
  end: number;
  /** Whether it is named in a document's title, which another region's words don't belong in. */
  titled: boolean;
}

/** Behind a region's name: its bodies and its rules, not its people, goods or places. */
const GOES_BY =
  /^(?:总工会|妇联|妇女联合会|委(?![员托派])|人民政府|人大常委会|教育(?:厅|局|工会)|卫健委|卫生健康委|人社厅|实施[《〈]|[^，。；：《》]{0,16}(?:条例|规定|办法|实施细则)[》〉])/;

/** With another region's bodies a plan may well have to do. */
const ELSEWHERE = /交流|学习|考察|借鉴|对口|援|协作|帮扶|参观|赴|联合|来自|走进|跨|经验|转发|比赛|获/;

/** What a region is called without what it is: 浙江 for 浙江省. */
const shortOf = (region: string) => region.replace(/(?:省|市|(?:维吾尔|壮族|回族)?自治区)$/, '');

/** Another region's body or rule, left over from a plan of that region: 河南省总工会 in a plan of 浙江. */
export const foreignRegion: RuleMaker = (knowledge): Rule<string, Named> => {
  const regions = wordsOf(knowledge, 'region');
  return {
    id: 'foreign-region',
    always: true,
    terms: regions.map((region) => [region, region] as const),
    check({ text }, hits, { note }) {
      if (ELSEWHERE.test(text)) return;
      for (const { start, end, entry: region } of hits)
        if (GOES_BY.test(text.slice(end))) note({ region, start, end, titled: text[start - 1] === '《' });
    },
    checkDocument({ plan }, notes, report) {
      if (!notes.length) return;
      const title = plan.title?.text ?? '';
      const own = regions.find((region) => title.includes(shortOf(region))) ?? mostNamed(notes.map(({ note }) => note));
      if (!own) return;
      for (const { block, note } of notes) {
        const { region, start, end, titled } = note;
        if (region === own || title.includes(shortOf(region))) continue;
        report(block, {
          type: 'foreign-unit',
          severity: 'warning',
          start,
          end,
          message: `“${region}”和别处说的“${own}”不是一个地方`,
          why: '像是外地的稿子里留下来的，请核对',
          // Whether its own rules have that name, nobody here knows.
          fixes: titled ? [] : [{ label: `改为“${own}”`, safe: false, edits: [{ block, start, end, insert: own }] }],
        });
      }
    },
  };
};

/** The region that is named more often than all others together; none where the text leaves that open. */
function mostNamed(names: readonly Named[]): string | undefined {
  return names
    .map(({ region }) => region)
    .find((one) => names.filter(({ region }) => region === one).length * 2 > names.length);
}
