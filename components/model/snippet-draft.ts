import type { SnippetInput } from '../../lib/snippets/snippet.ts';

/** A snippet as it stands in the form: lists as one text each. */
export interface SnippetDraft {
  title: string;
  body: string;
  folder: string;
  tags: string;
  abbreviation: string;
}

const TITLE_FROM_BODY = 16;

/** The form's texts for a snippet; one without a title is offered the beginning of its body. */
export function draftOf({ title, body, folder = [], tags = [], abbreviation = '' }: SnippetInput): SnippetDraft {
  return { title: title || firstWords(body), body, folder: folder.join('/'), tags: tags.join(' '), abbreviation };
}

/** What is to be kept. An abbreviation that was there and is no more is said to be empty. */
export function inputOf(
  { title, body, folder, tags, abbreviation }: SnippetDraft,
  hadAbbreviation: boolean,
): SnippetInput {
  return {
    title: title.trim(),
    body: body.trim(),
    folder: split(folder, /\//u),
    ...((abbreviation.trim() || hadAbbreviation) && { abbreviation: abbreviation.trim() }),
    tags: split(tags, /[\s，,、]+/u),
  };
}

/** All that a person wrote of a snippet as one text, to be compared with another version of it. */
export function writtenOf({ title, body, folder = [], tags = [], abbreviation = '' }: SnippetInput): string {
  return [title, body, folder.join('/'), tags.join(' '), abbreviation].filter(Boolean).join('\n');
}

/** A name to start from: the first clause of the text, cut where it gets long. */
function firstWords(body: string): string {
  const clause = body.replace(/^[\s（(]*[一二三四五六七八九十\d]+[）)、.．]\s*/u, '').split(/[，。；：\n]/u)[0] ?? '';
  return clause.slice(0, TITLE_FROM_BODY);
}

function split(text: string, at: RegExp): string[] {
  return text
    .split(at)
    .map((part) => part.trim())
    .filter(Boolean);
}
