const DIGITS = '零一二三四五六七八九';
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of an article's number: 第七条 is 7, 第一百一十九条 119, 第1260条 1260. Zero where it is none. */
export function readArticle(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  let value = 0;
  let digit = 0;
  for (const sign of text) {
    const place = PLACES[sign];
    if (place) {
      value += (digit || 1) * place;
      digit = 0;
    } else digit = Math.max(0, DIGITS.indexOf(sign));
  }
  return value + digit;
}

/** An article's number as laws write it: 七, 四十八, 一百一十九, 一百零二; as digits where `like` is. */
export function writeArticle(number: number, like = ''): string {
  if (/\d/.test(like)) return String(number);
  let text = '';
  for (const [sign, place] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(number / place) % 10;
    if (digit) text += DIGITS[digit] + sign;
    else if (text && !text.endsWith('零') && number % place) text += '零';
  }
  return text.replace(/^一十/, '十');
}
