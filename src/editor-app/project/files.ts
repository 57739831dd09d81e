/** Saves a file where the browser puts what it downloads. */
export function saveFile(name: string, data: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([data]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The text of a file. @throws TypeError where it is not in UTF-8 */
export async function textOf(file: Blob): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
}
