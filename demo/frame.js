// Shows the language of the page in the frame, and the result that the frame tells.
const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
const result = /** @type {HTMLElement} */ (document.querySelector('.result'));

new MutationObserver(() => {
  frame.src = `../dist/embed.html?lang=${document.documentElement.lang}`;
}).observe(document.documentElement, { attributeFilter: ['lang'] });

addEventListener('message', ({ data, source }) => {
  if (source !== frame.contentWindow) return;
  if (data.type === 'role-finder' && data.version === 1 && data.event === 'complete') {
    result.textContent = data.roles.join(', ');
  }
});
