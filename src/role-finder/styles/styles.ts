import { unsafeCSS } from 'lit';
import card from '../../shared/styles/card.css?inline';
import controls from '../../shared/styles/controls.css?inline';
import meter from '../../shared/styles/meter.css?inline';
import root from '../../shared/styles/root.css?inline';
import text from '../../shared/styles/text.css?inline';
import order from './order.css?inline';
import overview from './overview.css?inline';
import question from './question.css?inline';
import result from './result.css?inline';

/** The styles of the element: what is shared, then what its screens add. */
export const styles = [root, text, card, controls, meter, question, result, order, overview].map(
  unsafeCSS,
);
