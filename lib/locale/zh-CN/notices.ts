/** Messages after an action, by the key that the session names. */
export const notices = {
  'notice.inserted': '已插入，可撤销一次还原',
  'notice.inserted.steps': '已插入，撤销 {steps} 次可还原',
  'notice.fixed': '已修正，可撤销一次还原',
  'notice.fixed.steps': '已修正，撤销 {steps} 次可还原',
  'notice.fixed-all': '已修正 {count} 处，撤销一次可全部还原',
  'notice.fixed-all.steps': '已修正 {count} 处，撤销 {steps} 次可全部还原',
  'notice.silenced': '已忽略“{text}”',
  'notice.snippet-saved': '已存为素材“{title}”',
  'notice.snippet-removed': '已删除“{title}”',
  'notice.copied': '这里不能直接写入，文字已复制，请粘贴',
  'notice.stale': '这里的文字刚改过，没有动它，请再看一次',
  'notice.vanished': '编辑器没有回应，请看一下正文再试',
  'notice.unsupported': '这个编辑器不能直接写入',
  'notice.unverified': '改动与预期不同，请看一下正文，必要时撤销',
  'notice.analysis-failed': '检查没能完成：{message}',
  'notice.rule-failed': '规则“{rule}”出错，已跳过，其余照常',
} as const;
