import { notesOf } from './changelog.js';

/** What a release is made of. */
export interface Release {
  /** What `package.json` holds. */
  readonly package: { readonly version?: string; readonly repository?: unknown };
  readonly changelog: string;
  /** The tag that is published; undefined outside the workflow. */
  readonly tag: string | undefined;
}

/** What stands in the way of publishing, a sentence each, with the cure; empty if nothing does. */
export function problemsOf({
  package: { version = '', repository },
  changelog,
  tag,
}: Release): readonly string[] {
  return [
    ...(repository
      ? []
      : [
          'package.json has no repository, and npm refuses provenance without it. Run: npm run repository -- <owner>/<name>',
        ]),
    ...(notesOf(changelog, version)
      ? []
      : [`CHANGELOG.md has no heading "## [${version}] - <date>". Rename "Unreleased".`]),
    ...(tag === undefined || tag === `v${version}`
      ? []
      : [`The tag is ${tag}, and package.json has ${version}. Make the tag v${version}.`]),
  ];
}
