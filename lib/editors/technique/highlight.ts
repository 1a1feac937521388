import type { Stretch } from '../adapter.ts';
import { COLOURS, type Marker, type Underline } from './marker.ts';

type View = Window & typeof globalThis;

/**
 * Underlines through the CSS Custom Highlight API, with a style sheet adopted by the editor's own tree: not a node, not
 * an attribute of the page changes, inside frames too.
 */
export function highlighter(root: HTMLElement, rangeOf: (stretch: Stretch) => Range): Marker {
  const view = root.ownerDocument.defaultView as View;
  const tree = root.getRootNode() as Document | ShadowRoot;
  const severities = Object.keys(COLOURS) as Underline['severity'][];
  let sheet: CSSStyleSheet | null = null;
  const adopt = () => {
    if (sheet) return;
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(severities.map((severity) => rule(severity)).join('\n'));
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  };
  const remove = (severity: Underline['severity']) => view.CSS.highlights.delete(`zhouquan-${severity}`);
  return {
    draw(underlines) {
      if (underlines.length) adopt();
      for (const severity of severities) {
        const ranges = underlines.filter((one) => one.severity === severity).map((one) => rangeOf(one.stretch));
        if (!ranges.length) remove(severity);
        else view.CSS.highlights.set(`zhouquan-${severity}`, new view.Highlight(...ranges));
      }
    },
    clear() {
      for (const severity of severities) remove(severity);
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
