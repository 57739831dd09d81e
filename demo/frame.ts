// Shows the language of the page in the frame, and the result that the frame tells.
import type { EmbedMessage } from '../src/embed/message.js';
import { find } from './embed/dom.js';

const frame = find('iframe', HTMLIFrameElement);
const result = find('.result', HTMLElement);

new MutationObserver(() => {
  frame.src = `../dist/embed.html?lang=${document.documentElement.lang}`;
}).observe(document.documentElement, { attributeFilter: ['lang'] });

addEventListener('message', ({ data, source }: MessageEvent<EmbedMessage>) => {
  if (source === frame.contentWindow && data.event === 'complete')
    result.textContent = data.roles.join(', ');
});
