import { LitElement } from 'lit';

/** Brings the focus to an element, wherever it is, once it has rendered what takes it. */
export async function focusOn(target: HTMLElement): Promise<void> {
  target.closest('details')?.setAttribute('open', '');
  if (target instanceof LitElement) await target.updateComplete;
  target.focus();
}
