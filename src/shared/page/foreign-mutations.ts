import type { ReactiveElement } from 'lit';

/**
 * Lets others change the texts of an element, as translators do that put elements in their place. Lit writes into the
 * nodes that it has made: before each update, the nodes of others are taken out and those of Lit are put back; after it,
 * theirs return, except where Lit has written something new.
 */
export class ForeignMutations {
  readonly #host: ReactiveElement;
  #observer: MutationObserver | undefined;

  /** What others have changed, in the order in which they did. */
  #changes: readonly MutationRecord[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** To be called before Lit renders. */
  undo(): void {
    this.#add(this.#takeRecords());
    for (const each of [...this.#changes].reverse()) undo(each);
    this.#takeRecords();
  }

  /** To be called when all that an update changes is changed. */
  redo(): void {
    const root = this.#host.renderRoot.querySelector('.root');
    const written = new Set(
      this.#takeRecords().map(({ target }) =>
        target.nodeType === Node.ELEMENT_NODE ? target : target.parentNode,
      ),
    );
    this.#changes = this.#changes.filter((each) => {
      const stays = root?.contains(each.target) && !written.has(each.target);
      if (stays) redo(each);
      return stays;
    });
    this.#takeRecords();
    if (root) this.#observer ??= this.#observe(root);
  }

  #observe(root: Element): MutationObserver {
    const observer = new MutationObserver((records) => this.#add(records));
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    return observer;
  }

  #takeRecords(): readonly MutationRecord[] {
    return this.#observer?.takeRecords() ?? [];
  }

  /** Whoever takes no text away is no translator: what they add beside the texts is left alone. */
  #add(records: readonly MutationRecord[]): void {
    const isAboutTexts = records.some(({ removedNodes }) =>
      [...removedNodes].some(({ nodeType }) => nodeType !== Node.ELEMENT_NODE),
    );
    if (isAboutTexts) this.#changes = [...this.#changes, ...records];
  }
}

const undo = (record: MutationRecord): void =>
  exchange(record, record.addedNodes, record.removedNodes);

const redo = (record: MutationRecord): void =>
  exchange(record, record.removedNodes, record.addedNodes);

/** Puts nodes in the place of others, where these are still there. */
function exchange({ target, nextSibling }: MutationRecord, old: NodeList, put: NodeList): void {
  for (const each of old) if (each.parentNode === target) target.removeChild(each);
  for (const each of put)
    target.insertBefore(each, nextSibling?.parentNode === target ? nextSibling : null);
}
