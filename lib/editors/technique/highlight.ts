import type { Stretch } from '../adapter.ts';
import { COLOURS, type Marker, type Underline } from './marker.ts';

type View = Window & typeof globalThis;

/**
 * Underlines through the CSS Custom Highlight API, with a style sheet adopted by the editor's own tree: not a node, not
 * an attribute of the page changes, inside frames too. Of thousands only what has changed is drawn again. `rangeOf` may
 * give back `before`, which is what was last drawn for it, where that is still right.
 */
export function highlighter(root: HTMLElement, rangeOf: (stretch: Stretch, before?: Range) => Range): Marker {
  const view = root.ownerDocument.defaultView as View;
  const tree = root.getRootNode() as Document | ShadowRoot;
  const severities = Object.keys(COLOURS) as Underline['severity'][];
  const drawn = new Map(severities.map((severity) => [severity, new Map<string, Range>()]));
  const own = new Map<Underline['severity'], Highlight>();
  let sheet: CSSStyleSheet | null = null;
  const adopt = () => {
    if (sheet) return;
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(severities.map((severity) => rule(severity)).join('\n'));
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  };
  const show = (severity: Underline['severity'], underlines: Underline[]) => {
    const name = `zhouquan-${severity}`;
    const { highlights } = view.CSS;
    const before = drawn.get(severity)!;
    const now = new Map(underlines.map(({ id, stretch }) => [id, rangeOf(stretch, before.get(id))]));
    drawn.set(severity, now);
    if (now.size === 0) return void highlights.delete(name);
    // Another editor of the page may have drawn since.
    const known = own.get(severity);
    const highlight = known && highlights.get(name) === known ? known : new view.Highlight();
    for (const [id, range] of before) if (now.get(id) !== range) highlight.delete(range);
    for (const range of now.values()) highlight.add(range);
    if (highlight === known) return;
    own.set(severity, highlight);
    highlights.set(name, highlight);
  };
  return {
    draw(underlines) {
      if (underlines.length) adopt();
      for (const severity of severities) {
        show(
          severity,
          underlines.filter((one) => one.severity === severity),
        );
      }
    },
    clear() {
      for (const severity of severities) show(severity, []);
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((one) => one !== sheet);
      sheet = null;
    },
    boxes: (stretch) => [...rangeOf(stretch).getClientRects()],
  };
}

function rule(severity: Underline['severity']): string {
  const colour = COLOURS[severity];
  return `::highlight(zhouquan-${severity}) { text-decoration: underline wavy ${colour} 1.5px; text-underline-offset: 3px; }`;
}
