// Content of one's own that a block has written into the HTML of its element. Set before the first update, so that nothing
// else is shown or kept before it.
for (const tag of ['role-finder', 'role-finder-team']) {
  void customElements.whenDefined(tag).then(({ prototype }) => {
    const { willUpdate } = prototype;
    /** @this {HTMLElement & { content: unknown }} */
    prototype.willUpdate = function (/** @type {unknown} */ changed) {
      const { content } = this.dataset;
      if (content && !this.content) this.content = () => JSON.parse(content);
      willUpdate.call(this, changed);
    };
  });
}
