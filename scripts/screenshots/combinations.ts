import type { Language } from '../../lib/locale/locale.ts';

export interface Combination {
  editor: 'wangeditor' | 'tinymce';
  language: Language;
  theme: 'light' | 'dark';
  /** Of the sidebar, in CSS pixels. */
  width: 360 | 560;
}

/** All there are: each sidebar is looked at in each. */
export const combinations: Combination[] = (['wangeditor', 'tinymce'] as const).flatMap((editor) =>
  (['zh-CN', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      ([360, 560] as const).map((width) => ({ editor, language, theme, width })),
    ),
  ),
);

export function nameOf({ editor, language, theme, width }: Combination): string {
  return [editor, language, theme, width].join('-');
}
