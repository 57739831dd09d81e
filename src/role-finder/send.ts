/** What a person sends, by a program of theirs: the quiz itself sends nothing. */
export interface Message {
  readonly title: string;
  readonly text: string;
  readonly url: string | undefined;
}

/** Whether the device has a menu of programs to share by. */
export const hasShareMenu = (): boolean => 'share' in navigator;

/** Shares a message by the device's menu; where that is not allowed, as in some frames, opens a draft. */
export async function share(message: Message): Promise<void> {
  const { title, text, url } = message;
  try {
    await navigator.share({ title, text, ...(url && { url }) });
  } catch (error) {
    // Otherwise, the person has closed the menu.
    if ((error as Error).name !== 'AbortError') open(draftAddress(message));
  }
}

/** The address that opens the draft of a mail. */
export function draftAddress({ title, text, url }: Message): string {
  const body = [text, url].filter(Boolean).join('\n\n').replace(/\n/g, '\r\n');
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}
