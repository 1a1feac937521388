/** What docs/screens/ keeps of all pictures, by its name there; the first six are in the README. */
export const best: Record<string, string> = {
  'outline-light.png': 'wangeditor-zh-CN-light-360/outline.png',
  'gaps.png': 'wangeditor-zh-CN-light-360/gaps.png',
  'problems.png': 'wangeditor-zh-CN-light-360/problems-open.png',
  'problems-dark.png': 'tinymce-zh-CN-dark-360/problems-open.png',
  'schedule.png': 'tinymce-zh-CN-light-360/schedule.png',
  'blank.png': 'wangeditor-zh-CN-light-360/blank.png',
  'fill.png': 'wangeditor-zh-CN-light-360/problems-fill.png',
  'english.png': 'wangeditor-en-light-360/outline.png',
  'welcome.png': 'pages/welcome-zh-CN-light-1280.png',
  'options.png': 'pages/options-zh-CN-light-1280.png',
  'contact-sheet-wangeditor.webp': 'contact-sheet-wangeditor.webp',
  'contact-sheet-tinymce.webp': 'contact-sheet-tinymce.webp',
  'contact-sheet-pages.webp': 'contact-sheet-pages.webp',
};
