import { askForHeight, heightIn } from './message.js';

/**
 * For the page around: gives each frame the height that the page in it tells. A message counts for the one frame whose
 * window it comes from, whatever its origin, which a redirect or a sandbox may have changed: all that it can do is to
 * make that frame at most 10,000 pixels high.
 */
addEventListener('message', ({ data, source }) => {
  const height = heightIn(data);
  const frame = framesIn(document).find(({ contentWindow }) => contentWindow === source);
  if (height === undefined || !frame) return;
  const isBorderBox = getComputedStyle(frame).boxSizing === 'border-box';
  const borders = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
  frame.height = String(height + borders);
  // Some themes move a frame that has a style: so only where a rule of the page is over the attribute.
  if (frame.clientHeight !== height) frame.style.height = `${height + borders}px`;
});

// What a frame has told before this script was here.
for (const { contentWindow } of framesIn(document)) contentWindow?.postMessage(askForHeight, '*');

/** The frames of a page, also those in open shadow roots. */
function framesIn(root: ParentNode): readonly HTMLIFrameElement[] {
  return [...root.querySelectorAll('*')].flatMap((each) => {
    if (isFrame(each)) return [each];
    return each.shadowRoot ? framesIn(each.shadowRoot) : [];
  });
}

/** No `instanceof`: WebKit gives an element the class of that window whose script has come to it first. */
function isFrame(element: Element): element is HTMLIFrameElement {
  return element.localName === 'iframe';
}
