import { unsafeCSS } from 'lit';
import card from '../../shared/styles/card.css?inline';
import controls from '../../shared/styles/controls.css?inline';
import copying from '../../shared/styles/copying.css?inline';
import meter from '../../shared/styles/meter.css?inline';
import order from '../../shared/styles/order.css?inline';
import print from '../../shared/styles/print.css?inline';
import root from '../../shared/styles/root.css?inline';
import table from '../../shared/styles/table.css?inline';
import text from '../../shared/styles/text.css?inline';
import question from './question.css?inline';
import result from './result.css?inline';

/** The styles of the element: what is shared, then what its screens add. */
export const styles = [
  root,
  text,
  card,
  controls,
  copying,
  meter,
  question,
  result,
  order,
  table,
  print,
].map(unsafeCSS);
