/** A line of the table of responsibilities; what the plan doesn't say is empty, for people to fill in. */
export interface TaskRow {
  /** Where it stands in the plan, e.g. 二（一）. */
  place: string;
  task: string;
  who: string;
  when: string;
  where: string;
  howMuch: string;
  measure: string;
}

const COLUMNS: Record<keyof TaskRow, { heading: string; width: number }> = {
  place: { heading: '位置', width: 12 },
  task: { heading: '工作内容', width: 48 },
  who: { heading: '责任人', width: 20 },
  when: { heading: '时间', width: 16 },
  where: { heading: '地点', width: 16 },
  howMuch: { heading: '数量、经费', width: 18 },
  measure: { heading: '完成标准', width: 28 },
};

/** Widths of the table's columns, in characters. */
export const taskColumns = Object.values(COLUMNS).map(({ width }) => ({ width }));

/** The table with its headings. */
export function taskTable(rows: readonly TaskRow[]): string[][] {
  const keys = Object.keys(COLUMNS) as (keyof TaskRow)[];
  return [keys.map((key) => COLUMNS[key].heading), ...rows.map((row) => keys.map((key) => row[key]))];
}
