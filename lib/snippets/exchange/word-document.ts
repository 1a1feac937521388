import { strFromU8, strToU8, zipSync } from 'fflate';
import { Parser } from 'saxen';
import { unpack } from './unpack.ts';

/** A paragraph of a Word document; `level` of a heading from 1. */
export interface Paragraph {
  text: string;
  level?: number;
}

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

/** The paragraphs of a .docx in order, those in tables too. Throws a sentence where it is none. */
export function readParagraphs(bytes: Uint8Array): Paragraph[] {
  const files = unpack(bytes, (name) => name === DOCUMENT || name === STYLES);
  if (!files[DOCUMENT]) throw new Error('This is no Word document.');
  const levels = files[STYLES] ? headingStyles(strFromU8(files[STYLES])) : new Map<string, number>();
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | null = null;
  let inText = false;
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => {
    if (name === 'w:p') open = { text: '' };
    else if (name === 'w:t') inText = true;
    else if (name === 'w:tab' && open) open.text += '\t';
    else if ((name === 'w:br' || name === 'w:cr') && open) open.text += '\n';
    else if (name === 'w:pStyle' && open) {
      const level = levels.get(String(attributes()['w:val']));
      if (level) open.level = level;
    }
  });
  parser.on('text', (text, decode) => {
    if (inText && open) open.text += decode(text);
  });
  parser.on('closeTag', (name) => {
    if (name === 'w:t') inText = false;
    else if (name === 'w:p' && open) {
      paragraphs.push(open);
      open = null;
    }
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.parse(strFromU8(files[DOCUMENT]));
  return paragraphs;
}

/** Style ids differ between languages and programs; their built-in names (`heading 1`) don't. */
function headingStyles(xml: string): Map<string, number> {
  const levels = new Map<string, number>();
  let id = '';
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => {
    if (name === 'w:style') id = String(attributes()['w:styleId']);
    if (name !== 'w:name') return;
    const level = /^heading ([1-9])$/i.exec(String(attributes()['w:val']))?.[1];
    if (level) levels.set(id, Number(level));
  });
  parser.parse(xml);
  return levels;
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

function paragraphXml({ text, level }: Paragraph): string {
  const style = level ? `<w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>` : '';
  return `<w:p>${style}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

/** Characters that XML can't hold at all are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
