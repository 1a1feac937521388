/** Whether a window can be shown. Only Linux machines go without; elsewhere there is always a desktop. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
