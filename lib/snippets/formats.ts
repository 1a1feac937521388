import type { SnippetFormat } from './exchange/format.ts';
import { alfred } from './formats/alfred.ts';
import { briskine } from './formats/briskine.ts';
import { clipio } from './formats/clipio.ts';
import { csv } from './formats/csv.ts';
import { docx } from './formats/docx.ts';
import { espanso } from './formats/espanso.ts';
import { markdown } from './formats/markdown.ts';
import { raycast } from './formats/raycast.ts';
import { textBlaze } from './formats/text-blaze.ts';
import { textExpander } from './formats/text-expander.ts';
import { vsCode } from './formats/vs-code.ts';
import { xlsx } from './formats/xlsx.ts';
import { zhouquanJson } from './formats/zhouquan-json.ts';

/** The order matters for text files: the first that matches reads it, so the more particular come first. */
export const formats: SnippetFormat[] = [
  zhouquanJson,
  clipio,
  textBlaze,
  alfred,
  briskine,
  vsCode,
  raycast,
  espanso,
  markdown,
  textExpander,
  csv,
  xlsx,
  docx,
];
