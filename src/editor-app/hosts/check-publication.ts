import { checkFile, type Found, type FoundFile } from './check-file.js';
import { filesOf, type Publication } from './host.js';
import { contentAddress, contentJson } from './own-content.js';
import { webFile } from './packages/built-in-packages.js';

/** The addresses of the files that the route needs, in their folder. */
export function fileAddresses(publication: Publication): readonly string[] {
  const { folder } = publication.project.settings;
  return folder ? filesOf(publication).map((name) => folder + name) : [];
}

/** The name of the file at an address. */
export function fileName(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** Asks for the files of the route, which have to be the released ones, and for the file of content; tells what is found. */
export async function checkPublication(
  publication: Publication,
  tell: (found: Found) => void,
): Promise<void> {
  const { packages } = publication;
  const files = fileAddresses(publication);
  const content = [contentAddress(publication)].filter(Boolean);
  tell([...files, ...content].map((address) => ({ address, answer: 'checking', text: '' })));
  const found = [
    ...files.map((address) => checkFile(address, packages && webFile(packages, fileName(address)))),
    ...content.map((address) => checkFile(address)),
  ];
  tell(await Promise.all(found));
}

/** The file of content, where the editor says that it is the one that is shown. */
export function confirmedContent(publication: Publication): FoundFile {
  const address = contentAddress(publication);
  return { address, answer: 'right', text: contentJson(publication) };
}
