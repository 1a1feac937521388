import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordsOf } from '../../knowledge/words-of.ts';
import { isSurname } from '../surnames.ts';
import type { FactReader } from './fact.ts';

const NAME =
  /^[\u4e00-\u9fff]{2,3}(?=同志|担任|任|负责|主持|带队|牵头|每|对|为|带|组织|召集|审核|签|定期|[，、。；）)]|$)/;

/** Who holds an office: 工会主席李芳. Only two names that one slip makes the same clash: two people may share an office. */
export function officeHolder(knowledge: Knowledge): FactReader {
  return {
    terms: wordsOf(knowledge, 'office'),
    heeds: (codes, _start, end) => isSurname(codes[end]!),
    read(text, { start, end }) {
      if (!isSurname(text.charCodeAt(end))) return undefined;
      const name = NAME.exec(text.slice(end, end + 6))?.[0];
      if (!name || /[副前原]/.test(text[start - 1] ?? '')) return undefined;
      const office = text.slice(start, end);
      return { key: `office ${office}`, about: `${office}的姓名`, value: name, start: end, end: end + name.length };
    },
    clash: (one, other) =>
      one.length === other.length && [...one].filter((sign, at) => sign !== other[at]).length === 1,
  };
}
