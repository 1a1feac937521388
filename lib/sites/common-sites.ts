/**
 * What the sidebar does on a site. `followed`: reads along and writes. `read-once`: the text is on a canvas; it is read
 * when the user asks, and inserting works at the caret. `workbench`: its editor is in a frame of another site, which
 * needs a permission of its own; a plan is pasted into the workbench instead.
 */
export type Flow = 'followed' | 'read-once' | 'workbench';

/** A place where plans are written online. None was ever reached by the tests: see `basis`. */
export interface Site {
  name: string;
  /** What it is enabled by; missing where there is no one address for all. */
  pattern?: string;
  /** What its editor is recognised by once the script runs there: never by the address alone. */
  mark: string;
  /** Adapters that may take it, the likeliest first; the last is what is left if none recognises it. */
  adapters: string[];
  flow: Flow;
  /** Pages under tests/pages that stand in for its editor; without one, all here is from public documentation. */
  standIns: string[];
}

/** In the order of the table in docs/sites.md, which a test keeps true. */
export const sites: readonly Site[] = [
  {
    name: '微信公众号',
    pattern: '*://mp.weixin.qq.com/*',
    mark: '`.ProseMirror`, in older drafts a UEditor frame',
    adapters: ['prosemirror', 'ueditor', 'contenteditable'],
    flow: 'followed',
    standIns: ['prosemirror', 'ueditor'],
  },
  {
    name: '腾讯文档',
    pattern: '*://docs.qq.com/*',
    mark: 'a canvas, and a field too small to write in that takes its keys',
    adapters: ['canvas', 'contenteditable'],
    flow: 'read-once',
    standIns: ['canvas-editor'],
  },
  {
    name: '金山文档（WPS）',
    pattern: '*://*.kdocs.cn/*',
    mark: 'a canvas, and a field too small to write in that takes its keys',
    adapters: ['canvas', 'contenteditable'],
    flow: 'read-once',
    standIns: ['canvas-editor'],
  },
  {
    name: '飞书文档',
    pattern: '*://*.feishu.cn/*',
    mark: 'an editable element',
    adapters: ['contenteditable'],
    flow: 'followed',
    standIns: [],
  },
  {
    name: '钉钉文档',
    pattern: '*://alidocs.dingtalk.com/*',
    mark: 'an editable element; its editor may be in a frame',
    adapters: ['contenteditable', 'canvas'],
    flow: 'followed',
    standIns: [],
  },
  {
    name: '石墨文档',
    pattern: '*://shimo.im/*',
    mark: '`.ql-editor`, or an editable element',
    adapters: ['quill', 'contenteditable'],
    flow: 'followed',
    standIns: ['quill'],
  },
  {
    name: '语雀',
    pattern: '*://*.yuque.com/*',
    mark: 'an editable element',
    adapters: ['contenteditable'],
    flow: 'followed',
    standIns: [],
  },
  {
    name: 'Notion',
    pattern: '*://*.notion.so/*',
    mark: 'an editable element around all blocks',
    adapters: ['contenteditable'],
    flow: 'followed',
    standIns: [],
  },
  {
    name: 'Google Docs',
    pattern: '*://docs.google.com/*',
    mark: 'a canvas, and an editable frame of no size that takes its keys',
    adapters: ['canvas'],
    flow: 'read-once',
    standIns: ['canvas-editor'],
  },
  {
    name: 'Word Online',
    mark: 'a frame of another site',
    adapters: [],
    flow: 'workbench',
    standIns: [],
  },
  {
    name: 'OA',
    mark: 'the editor the system was built with: UEditor, KindEditor, CKEditor, TinyMCE, wangEditor or a plain field',
    adapters: ['ueditor', 'kindeditor', 'ckeditor', 'tinymce', 'wangeditor', 'textarea', 'contenteditable'],
    flow: 'followed',
    standIns: ['ueditor', 'kindeditor', 'ckeditor', 'tinymce', 'wangeditor', 'textarea'],
  },
];

/** A site that can be enabled by its address. */
export type CommonSite = Site & { pattern: string };

/** Those that the welcome page offers. None is enabled before the user says so. */
export const commonSites: readonly CommonSite[] = sites.filter(
  (site): site is CommonSite => site.pattern !== undefined,
);
