import type { TemplateResult } from 'lit';
import type { AppView } from '../app-view.js';
import { checkedField } from '../controls/checked-field.js';
import type { Reading } from '../reading.js';
import type { AddressProblem } from './read-address.js';
import { addressProblem } from './words.js';

interface AddressField {
  /** By which {@link AppView.goTo} finds it. */
  readonly path?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly read: (text: string) => Reading<AddressProblem>;
  readonly onValue: (address: string) => void;
}

/** A field for an address that others can reach. What cannot be used stays in it, and counts as empty. */
export function addressField(view: AppView, field: AddressField): TemplateResult {
  return checkedField({
    ...field,
    isUrl: true,
    otherwise: '',
    problemText: (problem) => addressProblem(view, problem),
  });
}
