/**
 * The names under which tests find things; `data-testid` on the element itself. The app's root also carries
 * `data-sections-present`, `data-suggested` (sections), `data-missing` (standard items), `data-problems`,
 * `data-version` (of the analysed draft) and `data-state` (connecting, detached, attached).
 */
export const testIds = {
  app: 'app',
  kind: 'kind',
  year: 'year',
  ring: 'ring',
  menu: 'menu',
  status: 'status',
  tab: (view: string) => `tab-${view}`,
  outlineRow: (block: string) => `outline-${block}`,
  suggestion: (id: string) => `suggestion-${id}`,
  insert: (id: string) => `insert-${id}`,
  /** Inserts the wording chosen in the opened suggestion. */
  insertChosen: (id: string) => `insert-chosen-${id}`,
  kindOffer: (id: string) => `kind-offer-${id}`,
  insertAll: 'insert-all',
  /** The same with the texts. */
  insertAllTexts: 'insert-all-texts',
  /** Begins choosing several suggestions. */
  chooseSeveral: 'choose-several',
  choose: (id: string) => `choose-${id}`,
  insertSeveral: 'insert-several',
  gap: (id: string) => `gap-${id}`,
  waive: (id: string) => `waive-${id}`,
  waiveReason: (id: string, reason: string) => `waive-${id}-${reason}`,
  /** Folds the items this unit has no use for open and shut. */
  waived: 'waived',
  unwaive: (id: string) => `unwaive-${id}`,
  finding: (id: string) => `finding-${id}`,
  fix: (id: string) => `fix-${id}`,
  ignore: (id: string) => `ignore-${id}`,
  silence: (scope: string) => `silence-${scope}`,
  fixAll: 'fix-all',
  fixAllConfirm: 'fix-all-confirm',
  preview: 'fix-preview',
  /** Opens the form of everything left open. */
  fillOffer: 'fill-offer',
  fillField: (key: string) => `answer-${key}`,
  fillConfirm: 'fill-confirm',
  types: 'problem-types',
  type: (group: string) => `problem-type-${group}`,
  snippetSearch: 'snippet-search',
  snippetAdd: 'snippet-add',
  snippetTitle: 'snippet-title',
  snippetBody: 'snippet-body',
  /** Makes what is selected bold. */
  snippetBold: 'snippet-bold',
  fieldMenu: 'field-menu',
  fieldType: (type: string) => `field-type-${type}`,
  snippetSave: 'snippet-save',
  snippet: (id: string) => `snippet-${id}`,
  snippetField: (name: string) => `snippet-field-${name}`,
  /** The note that a text is a version of a snippet. */
  snippetNear: 'snippet-near',
  snippetUpdate: 'snippet-update',
  /** Leaves the other version as it is, or takes it. */
  snippetLeave: 'snippet-leave',
  /** Unfolds what the snippet was before. */
  snippetHistory: 'snippet-history',
  snippetTake: 'snippet-take',
  /** Makes a field of what looks like one. */
  fieldOffer: (name: string) => `field-offer-${name}`,
  snippetInsert: 'snippet-insert',
  snippetEdit: 'snippet-edit',
  snippetRemove: 'snippet-remove',
  exportCalendar: 'export-calendar',
  exportTable: (format: string) => `export-${format}`,
  /** Reads the text of an editor that can't be followed; the field takes it from the user instead. */
  readWhole: 'read-whole',
  pasteWhole: 'paste-whole',
  wholeBar: 'whole-bar',
  /** Goes on with a reading that was ended. */
  readOn: 'read-on',
  /** Opens the workbench. */
  workbench: 'open-workbench',
  /** The card beside a marked word, and its buttons. */
  card: 'card',
  cardPrevious: 'card-previous',
  cardNext: 'card-next',
  cardClose: 'card-close',
  palette: 'palette',
  paletteSearch: 'palette-search',
  paletteOption: (id: string) => `palette-option-${id}`,
  month: (month: number) => `month-${month}`,
  notice: 'notice',
  progress: 'progress',
  cancel: 'cancel',
  noticeNext: 'notice-next',
  noticeUndo: 'notice-undo',
} as const;
