import { unsafeCSS } from 'lit';
import controls from '../../shared/styles/controls.css?inline';
import meter from '../../shared/styles/meter.css?inline';
import order from '../../shared/styles/order.css?inline';
import print from '../../shared/styles/print.css?inline';
import root from '../../shared/styles/root.css?inline';
import table from '../../shared/styles/table.css?inline';
import text from '../../shared/styles/text.css?inline';
import team from './team.css?inline';

/** The styles of the element: what is shared, then its own. */
export const styles = [root, text, controls, meter, order, table, print, team].map(unsafeCSS);
