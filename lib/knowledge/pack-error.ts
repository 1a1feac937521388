/** A pack that was refused, and why: which pack, where in it, and what is wrong there. */
export class PackError extends Error {
  readonly pack: string;
  readonly path: string;
  readonly reason: string;

  constructor(pack: string, path: string, reason: string) {
    super(`Pack ${pack}${path && `, ${path}`}: ${reason}`);
    this.name = 'PackError';
    this.pack = pack;
    this.path = path;
    this.reason = reason;
  }
}
