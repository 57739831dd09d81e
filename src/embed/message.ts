/** What happens in a frame. */
export type EmbedEvent =
  | {
      readonly event: 'height';
      /** How high the content is, in CSS pixels. */
      readonly height: number;
    }
  | {
      /** As the event `role-finder-complete`, with the same fields. */
      readonly event: 'complete';
      readonly roles: readonly string[];
      readonly scores: Readonly<Record<string, number>>;
    };

/** How the page in a frame tells the page around it. A reader passes over what it does not know. */
export type EmbedMessage = EmbedEvent & {
  readonly type: 'role-finder';
  /** Goes up when messages change in a way that their readers must know of. */
  readonly version: 1;
};

/** What the page around may ask at any time: to be told the height again. It changes nothing. */
export const askForHeight = { type: 'role-finder', version: 1, event: 'ask' } as const;

/** Whether a message from anywhere asks for the height. */
export function asksForHeight(data: unknown): boolean {
  const { type, version, event } = Object(data) as Partial<typeof askForHeight>;
  return (
    type === askForHeight.type && version === askForHeight.version && event === askForHeight.event
  );
}

/** The height in a message from anywhere, 0 to 10,000 CSS pixels; undefined if it is no message of ours that has one. */
export function heightIn(data: unknown): number | undefined {
  const { type, version, event, height } = Object(data) as Partial<Record<string, unknown>>;
  if (type !== 'role-finder' || version !== 1 || event !== 'height') return undefined;
  return typeof height === 'number' && height >= 0 ? Math.min(height, 10_000) : undefined;
}
