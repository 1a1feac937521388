import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { zhouquanJson } from '../../../../lib/snippets/formats/zhouquan-json.ts';
import { formats } from '../../../../lib/snippets/formats.ts';

const page = readFileSync(new URL('../../../../docs/snippets.md', import.meta.url), 'utf8');

test.each(formats.map((format) => [format.name, format] as const))(
  'docs/snippets.md says of %s what is so',
  (name, format) => {
    const lost = zhouquanJson.keeps.filter((what) => !format.keeps.includes(what));
    const line = page.split('\n').find((each) => each.startsWith(`| ${name} |`));
    const [files, , known, loses] = line?.split(' | ').slice(1) ?? [];
    expect([files, known, loses?.replace(/ \|$/u, '')], `the line of ${name}`).toEqual([
      format.extensions.map((ending) => `.${ending}`).join(' '),
      format.knownFrom,
      lost.join(', ') || 'nothing',
    ]);
  },
);
