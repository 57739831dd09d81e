/**
 * Puts a text on the clipboard, and its form in HTML beside it. To be called within a click, before anything is waited
 * for: Safari allows it nowhere else.
 *
 * @throws (rejects) where it is not allowed: a page without HTTPS has no clipboard, and a frame may need leave
 */
export async function putOnClipboard(text: string, html?: string): Promise<void> {
  const { clipboard } = navigator;
  try {
    const forms = { ...blobOf('text/plain', text), ...(html && blobOf('text/html', html)) };
    await clipboard.write([new ClipboardItem(forms)]);
  } catch {
    await clipboard.writeText(text);
  }
}

function blobOf(type: string, text: string): Readonly<Record<string, Blob>> {
  return { [type]: new Blob([text], { type }) };
}
