/** What to tell the user when the store could not do what was asked; the keys are those of `storeErrorKey`. */
export const store = {
  'store.full': '磁盘没有空间了，没有写入。请腾出空间再保存',
  'store.blocked': '另一个窗口正开着旧版本，请关掉它再试',
  'store.corrupted': '浏览器读不出素材库。素材没有删除，请在设置里查看备份',
  'store.newer': '素材库由更新的版本写成，请更新周全',
  'store.unavailable': '浏览器不允许在这里存数据，可能是无痕窗口',
  'store.missing': '这条素材已经不在了',
  'store.changed': '这条素材在别处改过，请看过新的内容再改',
  'store.lost': '素材库空了，可能是浏览器的数据损坏过。备份还在，请到设置里恢复',
  'store.failed': '素材库没有完成这一步，请再试一次',
} as const;
