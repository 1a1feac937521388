/** The pages under tests/pages/ in which the main job is shown and tested. */
export const demoEditors = ['textarea', 'contenteditable', 'wangeditor', 'tinymce', 'quill'] as const;
