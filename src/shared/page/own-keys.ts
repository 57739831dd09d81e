/** What a field uses: keys that write, or move the caret. */
const editing = /^(.|Enter|Backspace|Delete|Home|End|Arrow.+|Page.+)$/u;

/** What a box, a button or a link uses. */
const pressing = /^( |Enter)$/;

/**
 * Keeps the keys that a control uses from the shortcuts of the page, which take the whole element for their target and
 * so do not know that there is a field. To listen to `keydown`, `keypress` and `keyup` around the controls. All other
 * keys go on, such as Escape and Tab, and all of what stands in a slot. What the page listens to in the capture phase
 * has come first: that no one can stop.
 */
export function keepOwnKeys(event: KeyboardEvent): void {
  const { type, key, isComposing, target, currentTarget } = event;
  const control = target as Element;
  if (!(currentTarget as Element).contains(control)) return;
  const isField = control.matches('textarea');
  // On keyup, the button that was pressed may be gone.
  const isPressed = type !== 'keydown' || control.matches('input, button, a');
  const used = isField ? editing : isPressed && pressing;
  if (isComposing || (used && used.test(key) && !isShortcut(event))) event.stopPropagation();
}

/** With AltGr, or with Option on a Mac, a key writes what is neither a letter nor a digit. */
function isShortcut({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return metaKey || (altKey ? /^\w/.test(key) : ctrlKey);
}
