import { planViews as english } from '../../lib/locale/en/plan-views.ts';
import { planViews as chinese } from '../../lib/locale/zh-CN/plan-views.ts';

/** What the checker itself says. The findings are in the language of the plans they are about. */
export interface Words {
  usage: string;
  unknown(option: string): string;
  ruleFailed(rule: string): string;
  missing: string;
  folder: string;
  denied: string;
  unreadable(message: string): string;
  binary: string;
  empty: string;
  need(need: 'required' | 'expected' | 'recommended' | 'frequent', title: string): string;
  severity: Record<'error' | 'warning' | 'hint', string>;
  summary(files: number, counts: Record<'error' | 'warning' | 'hint' | 'missing', number>): string;
  unread(files: number): string;
}

const zh: Words = {
  usage: '用法：npm run --silent check -- [--json] 文件...（“-”读标准输入）',
  unknown: (option) => `没有“${option}”这个选项`,
  ruleFailed: (rule) => `规则 ${rule} 出错：`,
  missing: '没有这个文件',
  folder: '是文件夹，不是文件',
  denied: '没有读取它的权限',
  unreadable: (message) => `读不出来：${message}`,
  binary: '不是文本文件（二进制，或编码既不是 UTF-8 也不是 GB18030）',
  empty: '文件是空的',
  need: (need, title) => `缺项（${chinese[`need.${need}`]}） 没有写到“${title}”：`,
  severity: { error: '错误', warning: '警告', hint: '提示' },
  summary: (files, { error, warning, hint, missing }) =>
    `${files} 个文件，${error} 处错误，${warning} 处警告，${hint} 处提示，${missing} 个缺项`,
  unread: (files) => `，${files} 个文件没有检查`,
};

const en: Words = {
  usage: 'usage: npm run --silent check -- [--json] FILE...  (“-” reads standard input)',
  unknown: (option) => `there is no option “${option}”`,
  ruleFailed: (rule) => `rule ${rule} failed:`,
  missing: 'there is no such file',
  folder: 'is a folder, not a file',
  denied: 'may not be read by you',
  unreadable: (message) => `can’t be read: ${message}`,
  binary: 'is no text (binary, or neither in UTF-8 nor in GB18030)',
  empty: 'is empty',
  need: (need, title) => `missing (${english[`need.${need}`].toLowerCase()}) “${title}”: `,
  severity: { error: 'error', warning: 'warning', hint: 'hint' },
  summary: (files, { error, warning, hint, missing }) =>
    `files: ${files}, errors: ${error}, warnings: ${warning}, hints: ${hint}, missing items: ${missing}`,
  unread: (files) => `, not checked: ${files}`,
};

/** In the language of the terminal, as its environment says; Chinese unless that is English. */
export function wordsFor({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Words {
  return /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? en : zh;
}
