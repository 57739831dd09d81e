/** What the changelog says of a version, without its heading; empty where it has no entry with a date. */
export function notesOf(changelog: string, version: string): string {
  const entries = changelog.split(/^## /m);
  const entry = entries.find((each) => each.startsWith(`[${version}] - `) && hasDate.test(each));
  return entry?.replace(/^.*\n+/, '') ?? '';
}

const hasDate = /^\S+ - \d{4}-\d\d-\d\d\n/;
