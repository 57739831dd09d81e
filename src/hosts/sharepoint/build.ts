// Makes what SharePoint installs, `dist/hosts/role-finder.sppkg`, from its source there: by the commands of its README, with
// Node 22 and the tools of SharePoint Framework, which npm brings. They take 1 GB, in a folder that is gone afterwards.
import { execSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
const tools = join(folder, 'tools');
const path = [join(tools, 'node_modules/node/bin'), process.env['PATH']].join(delimiter);
const source = unzipSync(readFileSync('dist/hosts/role-finder-sharepoint.zip'));

try {
  execSync(`npm install --silent --prefix ${tools} node@22`, { stdio: 'inherit' });
  for (const [name, content] of Object.entries(source)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  execSync(commandsIn(readFileSync(join(folder, 'README.md'), 'utf8')), {
    cwd: folder,
    env: { ...process.env, PATH: path, npm_config_yes: 'true' },
    stdio: 'inherit',
  });
  const made = join(folder, 'sharepoint/solution/role-finder.sppkg');
  copyFileSync(made, 'dist/hosts/role-finder.sppkg');
} finally {
  rmSync(folder, { recursive: true });
}

/** What a person types who has unpacked the source, and stands in its folder. */
function commandsIn(readme: string): string {
  const [, code = ''] = /```sh\n([^]*?)```/.exec(readme) ?? [];
  return (code.match(/^npx .*$/gm) ?? []).join(' && ');
}
