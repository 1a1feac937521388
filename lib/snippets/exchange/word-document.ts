import { strFromU8, strToU8, zipSync } from 'fflate';
import { Parser } from 'saxen';
import { boldRuns } from '../../draft/bold.ts';
import { unpack } from './unpack.ts';
import { readNumbering } from './word-numbering.ts';
import { readStyles, type WordStyle } from './word-styles.ts';

/** A paragraph of a Word document. */
export interface Paragraph {
  text: string;
  /** Of a heading, from 1. */
  level?: number;
  /** The number that Word writes before it, e.g. `（三）`; it is not part of the text. */
  marker?: string;
  /** Stretches of the text in bold, half-open, in order. */
  bold?: [start: number, end: number][];
}

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const NUMBERING = 'word/numbering.xml';

/** The paragraphs of a .docx in order, those in tables too. Throws a sentence where it is none. */
export function readParagraphs(bytes: Uint8Array): Paragraph[] {
  const files = unpack(bytes, (name) => name === DOCUMENT || name === STYLES || name === NUMBERING);
  if (!files[DOCUMENT]) throw new Error('This is no Word document.');
  const styles = files[STYLES] ? readStyles(strFromU8(files[STYLES])) : new Map<string, WordStyle>();
  const numbering = files[NUMBERING] ? readNumbering(strFromU8(files[NUMBERING])) : null;
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  let style: string | undefined;
  let list: WordStyle['list'];
  let inText = false;
  /** Of the run that is open; null between runs. */
  let bold: boolean | null = null;
  const add = (text: string) => {
    if (!open) return;
    const start = open.text.length;
    open.text += text;
    if (!bold) return;
    open.bold ??= [];
    const last = open.bold.at(-1);
    if (last?.[1] === start) last[1] = open.text.length;
    else open.bold.push([start, open.text.length]);
  };
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => {
    const value = () => attributes()['w:val'];
    if (name === 'w:p') {
      open = { text: '' };
      style = list = undefined;
    } else if (name === 'w:r') bold = false;
    else if (name === 'w:b' && bold !== null) bold = !/^(0|false|off)$/u.test(value() ?? '');
    else if (name === 'w:t') inText = true;
    else if (name === 'w:tab' && bold !== null) add('\t');
    else if (name === 'w:br' || name === 'w:cr') add('\n');
    else if (name === 'w:pStyle') style = value();
    else if (name === 'w:ilvl') list = { id: '', ...list, level: Number(value()) };
    else if (name === 'w:numId') list = { ...list, id: String(value()) };
  });
  parser.on('text', (text, decode) => {
    if (inText) add(decode(text));
  });
  parser.on('closeTag', (name) => {
    if (name === 'w:t') inText = false;
    else if (name === 'w:r') bold = null;
    else if (name === 'w:p' && open) {
      const { level, list: usual } = styles.get(style ?? '') ?? {};
      const marker = numbering?.next(list?.id || (usual?.id ?? ''), list?.level ?? usual?.level, style);
      paragraphs.push({ ...open, ...(level && { level }), ...(marker && open.text.trim() && { marker }) });
      open = null;
    }
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(strFromU8(files[DOCUMENT]));
  return paragraphs;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The least that Word, WPS and LibreOffice take for a document: its text and the headings' styles (ECMA-376, part 1). */
export function writeParagraphs(paragraphs: Paragraph[]): Uint8Array {
  const files = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/${DOCUMENT}" ContentType="${WORD}.document.main+xml"/><Override PartName="/${STYLES}" ContentType="${WORD}.styles+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="${DOCUMENT}"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    [STYLES]: `${HEAD}<w:styles ${W}>${[1, 2].map(styleXml).join('')}</w:styles>`,
    [DOCUMENT]: `${HEAD}<w:document ${W}><w:body>${paragraphs.map(paragraphXml).join('')}</w:body></w:document>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

function styleXml(level: number): string {
  return `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${36 - 4 * level}"/></w:rPr></w:style>`;
}

function paragraphXml({ text, level, bold }: Paragraph): string {
  const style = level ? `<w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>` : '';
  const runs = boldRuns(text, bold).map((run) => {
    const properties = run.bold ? '<w:rPr><w:b/></w:rPr>' : '';
    return `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(run.text)}</w:t></w:r>`;
  });
  return `<w:p>${style}${runs.join('')}</w:p>`;
}

/** Characters that XML can't hold at all are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
