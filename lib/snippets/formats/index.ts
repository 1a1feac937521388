import type { SnippetFormat } from '../exchange/format.ts';
import { alfred } from './alfred.ts';
import { briskine } from './briskine.ts';
import { clipio } from './clipio.ts';
import { csv } from './csv.ts';
import { docx } from './docx.ts';
import { espanso } from './espanso.ts';
import { markdown } from './markdown.ts';
import { raycast } from './raycast.ts';
import { textBlaze } from './text-blaze.ts';
import { textExpander } from './text-expander.ts';
import { vsCode } from './vs-code.ts';
import { xlsx } from './xlsx.ts';
import { zhouquanJson } from './zhouquan-json.ts';

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
