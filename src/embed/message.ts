import type { RoleFinderCompleteEvent } from '../role-finder/events.js';

/** What happens in a frame: it has another height, in CSS pixels, or the event `role-finder-complete` has come. */
export type EmbedEvent =
  | { readonly event: 'height'; readonly height: number }
  | ({ readonly event: 'complete' } & FieldsOf<RoleFinderCompleteEvent>);

/** The fields of an event, without those that every event has. */
type FieldsOf<Given extends Event> = Omit<Given, keyof Event>;

/** The fields of an event, to be told. */
export function fieldsOf<Given extends Event>(event: Given): FieldsOf<Given> {
  const own = Object.entries(event).filter(([name]) => name !== 'isTrusted');
  return Object.fromEntries(own) as FieldsOf<Given>;
}

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
