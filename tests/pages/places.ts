/** A page around an editor that makes it hard to reach: a frame, a shadow root, a policy, a script of the page's. */
export interface Place {
  /** The last part of its address, `/place/<id>`. */
  id: string;
  headers?: Record<string, string>;
  /** What stands in its body. */
  body: string;
}

/** An editable element with a mistake in its second block. It needs no script, so that it stands under any policy. */
const EDITOR = `<div id="editor" contenteditable="true"><h1>青禾中学工会2027年工作计划</h1><p>2027年，学校工会认真学习贯切上级精神，做好各项工作。</p><h2>一、民主管理</h2><p>3月召开教职工代表大会，审议学校工作报告。</p><h2>二、关爱职工</h2><p>组织教职工体检，开展走访慰问。</p></div>`;

const FRAME = 'style="border: 0; width: 860px; height: 700px"';

const policy = (value: string) => ({ 'content-security-policy': value });

/** The same editor in each. Scripts put what a test must reach where it finds it: `__root`, `__keys`. */
export const places: Place[] = [
  { id: 'plain', body: EDITOR },
  { id: 'iframe', body: `<iframe src="/place/plain" ${FRAME}></iframe>` },
  { id: 'srcdoc', body: `<iframe srcdoc="${EDITOR.replaceAll('"', '&quot;')}" ${FRAME}></iframe>` },
  {
    id: 'document-write',
    body: `<iframe id="frame" ${FRAME}></iframe><script>
const page = frame.contentDocument;
page.open();
page.write(${JSON.stringify(EDITOR)});
page.close();
</script>`,
  },
  {
    id: 'cross-origin',
    body: `<iframe id="frame" ${FRAME}></iframe><script>frame.src = 'http://localhost:' + location.port + '/place/plain';</script>`,
  },
  { id: 'open-shadow', body: shadow('open') },
  { id: 'closed-shadow', body: shadow('closed') },
  {
    id: 'two-editors',
    body: `<textarea id="other" style="width: 500px; height: 120px">另一份2027年工作计划</textarea>${EDITOR}`,
  },
  {
    id: 'late',
    body: `<button id="make">打开文档</button><div id="host"></div><script>
make.onclick = () => setTimeout(() => { host.innerHTML = ${JSON.stringify(EDITOR)}; editor.focus(); });
</script>`,
  },
  { id: 'strict-csp', headers: policy("default-src 'none'"), body: EDITOR },
  { id: 'trusted-types', headers: policy("require-trusted-types-for 'script'; trusted-types 'none'"), body: EDITOR },
  {
    id: 'isolated',
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
    body: EDITOR,
  },
  { id: 'sandboxed', headers: policy('sandbox allow-scripts'), body: EDITOR },
  {
    id: 'hot-keys',
    body: `${EDITOR}<script>
window.__keys = [];
for (const name of ['keydown', 'keypress', 'keyup'])
  window.addEventListener(name, (event) => {
    if (!event.target.isContentEditable) window.__keys.push(event.key);
  }, true);
</script>`,
  },
  {
    id: 'alters',
    body: spoilt(`
const alter = () => { for (const block of editor.children) block.firstChild.data = block.textContent.replace('彻', '撤'); };
editor.addEventListener('input', alter);`),
  },
  {
    id: 'own-state',
    body: spoilt(`
const state = editor.innerHTML;
editor.addEventListener('input', () => { editor.innerHTML = state; });`),
  },
  { id: 'goes-away', body: spoilt("editor.addEventListener('input', () => editor.remove());") },
  { id: 'dialog', body: `<dialog id="dialog">${EDITOR}</dialog><script>dialog.showModal();</script>` },
  {
    id: 'focus-trap',
    body: `${EDITOR}<script>
document.addEventListener('focusin', ({ target }) => { if (!editor.contains(target)) editor.focus(); }, true);
editor.focus();
</script>`,
  },
];

export function placePage({ body }: Place): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>青禾中学工会2027年工作计划</title></head><body>${body}</body></html>`;
}

/** An editor that a script of the page's spoils, beside a field that what was copied can be pasted into. */
function spoilt(script: string): string {
  return `${EDITOR}<input id="title"><script>${script}</script>`;
}

function shadow(mode: 'open' | 'closed'): string {
  return `<div id="host"></div><script>
window.__root = host.attachShadow({ mode: '${mode}' });
window.__root.innerHTML = ${JSON.stringify(EDITOR)};
</script>`;
}
