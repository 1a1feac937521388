import type { SnippetFormat } from '../exchange/format.ts';
import { csv } from './csv.ts';
import { zhouquanJson } from './zhouquan-json.ts';

/** The order matters for text files: the first that matches reads it, so the more particular come first. */
export const formats: SnippetFormat[] = [zhouquanJson, csv];
