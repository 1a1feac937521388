import { render } from 'preact';
import { readSheet } from 'read-excel-file/universal';
import { expect, it } from 'vitest';
import { readPlaces } from '../../components/model/places.ts';
import { ExportBar } from '../../components/schedule/export-bar.tsx';
import { analysis, draft } from '../gallery/made-up-plan.ts';

/** The file that a click on the button hands over. */
function saved(button: string): Promise<File> {
  const { plan } = analysis;
  return new Promise((resolve) => {
    render(null, document.body);
    render(<ExportBar plan={plan} places={readPlaces(plan, draft)} academic={false} onSave={resolve} />, document.body);
    document.querySelector<HTMLElement>(`[data-testid="${button}"]`)!.click();
  });
}

it('the calendar has every dated activity, and says where it is planned', async () => {
  const file = await saved('export-calendar');
  expect(file.name).toBe('2027年度女职工委员会工作计划 日程.ics');
  const text = (await file.text()).replaceAll('\r\n ', '');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(8);
  expect(text).toContain('DTSTART;VALUE=DATE:20270308\r\nDTEND;VALUE=DATE:20270309');
  expect(text).toContain('SUMMARY:5月：校园安全知识竞赛');
  expect(text).toContain('DESCRIPTION:四（二）：');
});

it('the table of tasks opens in Excel', async () => {
  const file = await saved('export-xlsx');
  expect(file.name).toBe('2027年度女职工委员会工作计划 责任分工.xlsx');
  const [head, ...rows] = await readSheet(await file.arrayBuffer());
  expect(head!.slice(0, 4)).toEqual(['位置', '工作内容', '责任人', '时间']);
  expect(rows).toHaveLength(8);
  expect(rows[0]!.slice(0, 3)).toEqual(['一（一）', '坚持季度学习', '年级工会小组']);
});

it('and as CSV begins with the mark by which Excel knows it for UTF-8', async () => {
  const bytes = new Uint8Array(await (await saved('export-csv')).arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toContain('四（二）,5月结合“安全生产月”开展校园安全知识竟赛,,5月');
});
