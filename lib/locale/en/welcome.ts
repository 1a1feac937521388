/** Texts of the welcome page. */
export const welcome = {
  'welcome.title': 'Welcome to Zhouquan',
  'welcome.lead':
    'It looks on while you write a work plan: what is missing, what is wrong, what can be reused. Here is a plan with faults to try it on; nothing of it is kept.',
  'welcome.suggest.title': 'Put in what is missing',
  'welcome.suggest.text': 'A dashed row in the outline is a suggestion. Pick one and press “Insert”.',
  'welcome.check.title': 'Mend a mistake',
  'welcome.check.text': 'Click an underlined word in the text, then “Fix”.',
  'welcome.reuse.title': 'Reuse a sentence',
  'welcome.reuse.text': 'Click at the end of a line, type two semicolons (；；), then press Enter twice.',
  'welcome.demo': 'Try it',
  'welcome.demo.sheet': 'Text of the sample plan',
  'welcome.demo.editor': 'Sample',
  'welcome.step.done': '(done)',
  'welcome.step.count': '{done} of {total} done',
  'welcome.step.all': 'All three done. It is the same in a plan of your own.',
  'welcome.again': 'Start over',
  'welcome.skip': 'Skip to the settings',
  'welcome.next': 'On to the settings',
  'welcome.setup': 'Two things first',
  'welcome.sites.title': 'Where to use it',
  'welcome.sites.text':
    'The browser asks once more. You can change this at any time in the settings, or enable none and use the toolbar button on the current page.',
  'welcome.sites.enable': 'Enable the chosen sites ({count})',
  'welcome.sites.done': 'Enabled',
  'welcome.unit.title': 'Your unit and your plans',
  'welcome.unit.text':
    'The name fills {{单位}} in snippets; a plan of no kind that shows is taken for the one you usually write. Both may stay empty.',
  'welcome.kind': 'Kind of plan you usually write',
  'welcome.kind.none': 'Not now',
  'welcome.private.title': 'Your text stays on this computer',
  'welcome.private.text': 'No account, no server, no data collected. All checking is done here.',
  'welcome.done':
    'Open a plan, click in its text, then click the Zhouquan icon in the toolbar. For a plan in a file there is the workbench.',
  'welcome.options': 'More settings',
} as const;
