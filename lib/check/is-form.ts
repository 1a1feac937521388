/** A line that says that a form follows, whose gaps are for those who will use it: 附件2：登记表样式. */
const FORM =
  /^(?:附[件表录]?[\s\d一二三四五]{0,3}[：:．.、]?\s*[^，。；]{0,24}|[（(]?[\u4e00-\u9fff]{2,6})(?:样式|格式|样表|样本|样张|范本|示例)[）)]?$/;
/** What is said to be put down so: 规范用语是：……, 编号的编排方式为：……. */
const PATTERN = /(?:用语|话术|格式|编排方式|编号|文号|句式|样式|模板)(?:是|为|如下)?[：:]/;
/** An example in quotes: 例如：“××人民法院关于××的建议书”. */
const EXAMPLE = /(?:例如|比如|譬如|如)[，：:]?“[^”]*$/;
/** A product: 债务利息=本金×天数, 用户×小时. */
const EQUATION = /[=＝]/;
const FACTOR_BEFORE = /[（(][\u4e00-\u9fff]{1,4}$/;
const FACTOR_BEHIND = /^[\u4e00-\u9fff]{1,4}[）)]/;

/** No farther off stands what says that a gap is meant to be one. */
const FAR = 200;

/** Signs by which a block that may be one is found. */
export const formSigns = ['样式', '格式', '样表', '样本', '样张', '范本', '示例'];

/** Whether a line says that a form follows. */
export function opensForm(line: string): boolean {
  return line.length <= 40 && FORM.test(line);
}

/** Whether what stands open at `[start, end)` is meant to: in a pattern for others, or a sign of multiplication. */
export function isMeantOpen(text: string, start: number, end: number): boolean {
  // A line without stops must not be read anew from end to end for each gap in it.
  const before = text.slice(Math.max(0, start - FAR), start);
  if (PATTERN.test(before) || EXAMPLE.test(before)) return true;
  if (text.slice(start, end) !== '×') return false;
  return (
    EQUATION.test(text.slice(Math.max(0, start - FAR), end + FAR)) ||
    (FACTOR_BEFORE.test(before) && FACTOR_BEHIND.test(text.slice(end, end + 6)))
  );
}
