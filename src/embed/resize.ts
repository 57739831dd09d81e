import { askForHeight, heightIn } from './message.js';

/**
 * For the page around: gives each frame the height that the page in it tells. A message counts only for the frame that
 * it comes from, and only as long as that frame shows the site that the page put there.
 */
addEventListener('message', ({ data, source, origin }) => {
  const height = heightIn(data);
  if (height === undefined) return;
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow !== source || origin !== originOf(frame)) continue;
    const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
    const borders = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
    frame.height = String(height + borders);
    // Some themes move a frame that has a style: so only where a rule of the page is over the attribute.
    if (frame.clientHeight !== height) frame.style.height = `${height + borders}px`;
  }
});

// What a frame has told before this script was here.
for (const frame of document.querySelectorAll('iframe')) {
  frame.contentWindow?.postMessage(askForHeight, '*');
}

/** The origin of what a frame shows; "null" where its sandbox gives it none. */
function originOf({ sandbox, src }: HTMLIFrameElement): string {
  const hasNone = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return hasNone ? 'null' : new URL(src, document.baseURI).origin;
}
