// What a classic script is made from. It exports nothing, and so leaves no name in the page.
import './index.js';
