// What a classic script is made from. It exports nothing, which would become a name in the page.
import './index.js';
