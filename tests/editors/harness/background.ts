/** Does for the suite what lib/background/page-script.ts does for the product. */
interface Sender {
  tab: { id: number };
  frameId: number;
}

declare const chrome: {
  runtime: {
    onMessage: { addListener(listener: (message: string, sender: Sender, done: () => void) => boolean): void };
  };
  scripting: { executeScript(injection: object): Promise<unknown> };
};

chrome.runtime.onMessage.addListener((_message, { tab, frameId }, done) => {
  const target = { tabId: tab.id, frameIds: [frameId] };
  void chrome.scripting.executeScript({ target, files: ['bridge.js'], world: 'MAIN' }).then(done);
  return true;
});
