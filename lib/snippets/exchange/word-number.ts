const DIGITS = '零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** A number as Word writes it in one of its formats (ST_NumberFormat, ECMA-376, part 1, §17.18.59); else as figures. */
export function formatWordNumber(number: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return inChinese(number, DIGITS, '十百', true);
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return inChinese(number, FORMAL, '拾佰', false);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return [...String(number)].map((digit) => (digit === '0' ? '〇' : DIGITS[Number(digit)])).join('');
    case 'ideographTraditional':
      return STEMS[number - 1] ?? String(number);
    case 'ideographZodiac':
      return BRANCHES[number - 1] ?? String(number);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return inSeries(0x2460, 20, number);
    case 'decimalEnclosedParen':
      return inSeries(0x2474, 20, number);
    case 'decimalEnclosedFullstop':
      return inSeries(0x2488, 20, number);
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(number).replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'upperLetter':
      return letters(number);
    case 'lowerLetter':
      return letters(number).toLowerCase();
    case 'upperRoman':
      return roman(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    default:
      return String(number);
  }
}

/** 1 to 999; `bare`: ten is 十, not 一十. */
function inChinese(number: number, digits: string, [ten, hundred]: string, bare: boolean): string {
  if (number < 1 || number > 999) return String(number);
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  let text = hundreds ? digits[hundreds]! + hundred : '';
  if (tens) text += (bare && !hundreds && tens === 1 ? '' : digits[tens]) + ten!;
  else if (hundreds && ones) text += digits[0];
  return ones ? text + digits[ones] : text;
}

function inSeries(first: number, count: number, number: number): string {
  return number >= 1 && number <= count ? String.fromCodePoint(first + number - 1) : String(number);
}

/** A to Z, then AA, BB … */
function letters(number: number): string {
  if (number < 1 || number > 260) return String(number);
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function roman(number: number): string {
  if (number < 1 || number > 399) return String(number);
  const parts: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  let text = '';
  for (const [value, sign] of parts) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}
