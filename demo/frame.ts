// Shows the language of the page in the frame, and the result that the frame tells.
import type { EmbedMessage } from '../src/embed/message.js';

const frame = document.querySelector('iframe');
const result = document.querySelector('.result');

new MutationObserver(() => {
  if (frame) frame.src = `../dist/embed.html?lang=${document.documentElement.lang}`;
}).observe(document.documentElement, { attributeFilter: ['lang'] });

addEventListener('message', ({ data, source }: MessageEvent<EmbedMessage>) => {
  if (source === frame?.contentWindow && data.event === 'complete' && result)
    result.textContent = data.roles.join(', ');
});
