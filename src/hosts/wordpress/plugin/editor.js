// The blocks in the editor. What WordPress has for it is in the page: this file is used as it is.
{
  /**
   * A setting of a block, as it can be chosen in the sidebar: with options by their value, a text without them.
   *
   * @typedef {{ label: string, help?: string, options?: Readonly<Record<string, string>> }} Field
   */

  /**
   * @typedef {{
   *   name: string,
   *   attributes: Readonly<Record<string, string | undefined>>,
   *   setAttributes: (attributes: Readonly<Record<string, string | undefined>>) => void,
   * }} Block
   */

  const { wp, roleFinderLanguage } = /** @type {any} */ (window);
  const { createElement } = wp.element;
  const { __ } = wp.i18n;
  const { InspectorControls, PanelColorSettings, useBlockProps } = wp.blockEditor;
  const { PanelBody, SelectControl, TextControl } = wp.components;

  /** @type {Readonly<Record<string, string>>} */
  const tags = { 'role-finder/quiz': 'role-finder', 'role-finder/team': 'role-finder-team' };

  /** @type {Readonly<Record<string, Field>>} */
  const general = {
    lang: {
      label: __('Language', 'role-finder'),
      options: { '': __('That of the page', 'role-finder'), en: 'English', fr: 'Français' },
    },
    heading: {
      label: __('Level of the first heading', 'role-finder'),
      options: { 1: '1', '': '2', 3: '3', 4: '4' },
    },
    persist: {
      label: __('Keep answers under this name', 'role-finder'),
      help: __(
        'Visitors then find their answers again in their own browser. Without a name, nothing is kept.',
        'role-finder',
      ),
    },
    content: {
      label: __('Content of your own', 'role-finder'),
      help: __('The address of a JSON file.', 'role-finder'),
    },
  };

  /** @type {Readonly<Record<string, Field>>} */
  const links = {
    base: {
      label: __('Base of the addresses', 'role-finder'),
      help: __('Without one, the links lead to the public documentation.', 'role-finder'),
    },
    administrator: { label: __('Administrator', 'role-finder') },
    'data-engineer': { label: __('Data Engineer', 'role-finder') },
    developer: { label: __('Developer', 'role-finder') },
    marketer: {
      label: __('Marketer', 'role-finder'),
      help: __('An address for each role, or “none” if it has no page.', 'role-finder'),
    },
  };

  /**
   * The block as a visitor will see it, with its settings in the sidebar.
   *
   * @param {Block} block
   */
  function edit(block) {
    return createElement(
      'div',
      useBlockProps(),
      createElement(
        InspectorControls,
        null,
        panel(block, __('Settings', 'role-finder'), general),
        panel(block, __('Links of the roles', 'role-finder'), links),
        accentPanel(block),
      ),
      preview(block),
    );
  }

  /**
   * The element, as far as its first screen depends on the settings. A click in it selects the block, and no key goes
   * into it.
   *
   * @param {Block} block
   */
  function preview({ name, attributes }) {
    const { lang, heading, content, accent } = attributes;
    return createElement(
      'div',
      { inert: 'true' },
      createElement(tags[name], {
        lang: lang || roleFinderLanguage,
        heading,
        content,
        style: { '--role-finder-accent': accent },
      }),
    );
  }

  /**
   * Those of the fields that the block has; nothing if it has none.
   *
   * @param {Block} block
   * @param {string} title
   * @param {Readonly<Record<string, Field>>} fields
   */
  function panel(block, title, fields) {
    const known = wp.blocks.getBlockType(block.name).attributes;
    const controls = Object.entries(fields)
      .filter(([name]) => name in known)
      .map(([name, field]) => control(block, name, field));
    return controls.length > 0 && createElement(PanelBody, { title }, controls);
  }

  /**
   * @param {Block} block
   * @param {string} name
   * @param {Field} field
   */
  function control({ attributes, setAttributes }, name, { options, ...texts }) {
    return createElement(options ? SelectControl : TextControl, {
      key: name,
      ...texts,
      ...(options && {
        options: Object.entries(options).map(([value, label]) => ({ value, label })),
      }),
      value: attributes[name] ?? '',
      onChange: (/** @type {string} */ value) => setAttributes({ [name]: value || undefined }),
      // What later versions of WordPress ask for.
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    });
  }

  /** @param {Block} block */
  function accentPanel({ attributes, setAttributes }) {
    return createElement(PanelColorSettings, {
      title: __('Color', 'role-finder'),
      colorSettings: [
        {
          label: __('Accent', 'role-finder'),
          value: attributes['accent'],
          onChange: (/** @type {string | undefined} */ accent) => setAttributes({ accent }),
        },
      ],
    });
  }

  for (const name of Object.keys(tags)) {
    wp.blocks.registerBlockType(name, { edit, save: () => null });
  }
}
