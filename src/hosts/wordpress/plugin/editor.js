// The blocks in the editor. What WordPress has for it is in the page: this file is used as it is.
{
  /**
   * A setting of a block, as it can be chosen in the sidebar: with options in their order, else a text, in some lines.
   *
   * @typedef {{
   *   label: string,
   *   help?: string,
   *   options?: readonly (readonly [value: string, label: string])[],
   *   rows?: number,
   *   problem?: (value: string) => string,
   * }} Field
   */

  /**
   * @typedef {Readonly<Record<string, string | undefined>>} Attributes
   * @typedef {{ name: string, attributes: Attributes, setAttributes: (attributes: Attributes) => void }} Block
   */

  const { wp, roleFinderChecks, roleFinderSite } = /** @type {any} */ (window);
  const { createElement, useEffect, useState } = wp.element;
  const { __, sprintf } = wp.i18n;
  const { ContrastChecker, InspectorControls, PanelColorSettings, useBlockProps } = wp.blockEditor;
  const { Notice, PanelBody, SelectControl, TextareaControl, TextControl } = wp.components;

  /** @type {Readonly<Record<string, string>>} */
  const tags = { 'role-finder/quiz': 'role-finder', 'role-finder/team': 'role-finder-team' };

  /** @type {Readonly<Record<string, string>>} */
  const roles = {
    administrator: __('Administrator', 'role-finder'),
    'data-engineer': __('Data Engineer', 'role-finder'),
    developer: __('Developer', 'role-finder'),
    marketer: __('Marketer', 'role-finder'),
  };

  /**
   * Whether a value is what the site takes.
   *
   * @param {string} pattern
   * @param {string} value
   */
  const fits = (pattern, value) =>
    new RegExp(`^(${roleFinderSite.patterns[pattern]})$`, 'iu').test(value);

  /** @param {string} value */
  const addressProblem = (value) =>
    fits('address', value.trim().replaceAll(' ', '%20')) && roleFinderChecks.isWebAddress(value)
      ? ''
      : __('Only a web address can be used here: https://…', 'role-finder');

  /** @param {string} value */
  const contentProblem = (value) =>
    isJson(value)
      ? roleFinderChecks.contentProblem(value, document.documentElement.lang)
      : addressProblem(value);

  /** @param {string | undefined} content */
  const isJson = (content) => !!content?.trim().startsWith('{');

  /** @type {Readonly<Record<string, Field>>} */
  const general = {
    lang: {
      label: __('Language', 'role-finder'),
      options: [['', __('Same as the page', 'role-finder')], ...roleFinderChecks.languages],
    },
    heading: {
      label: __('Level of the first heading', 'role-finder'),
      options: [
        ['1', '1'],
        ['', '2'],
        ['3', '3'],
        ['4', '4'],
      ],
    },
    persist: {
      label: __('Keep answers under this name', 'role-finder'),
      help: __(
        'Give each quiz its own name, so that answers do not mix. Leave empty to keep nothing.',
        'role-finder',
      ),
      problem: (value) =>
        fits('persist', value)
          ? ''
          : __('Use at most 64 characters, without quotation marks or brackets.', 'role-finder'),
    },
    page: {
      label: __('Address that a copied link leads to', 'role-finder'),
      help: __('Leave empty for the page that shows the quiz.', 'role-finder'),
      problem: addressProblem,
    },
    content: {
      label: __('Your own content', 'role-finder'),
      help: __(
        'Paste the JSON, or the address of a JSON file. Leave empty for the built-in content.',
        'role-finder',
      ),
      rows: 4,
      problem: contentProblem,
    },
  };

  /** @type {Readonly<Record<string, Field>>} */
  const links = {
    base: {
      label: __('Base address', 'role-finder'),
      help: __('Leave empty for the public documentation.', 'role-finder'),
      problem: addressProblem,
    },
    ...Object.fromEntries(
      Object.entries(roles).map(([role, label]) => [role, { label, problem: addressProblem }]),
    ),
  };

  /** @type {Readonly<Record<string, Field>>} */
  const contacts = Object.fromEntries(
    Object.entries(roles).map(([role, name]) => [
      `${role}-contact`,
      // translators: %s: the name of a role
      { label: sprintf(__('Contact: %s', 'role-finder'), name), rows: 2 },
    ]),
  );

  /** @type {Readonly<Record<string, Field>>} */
  const texts = {
    intro: { label: __('Above', 'role-finder'), rows: 2 },
    footer: { label: __('Below', 'role-finder'), rows: 2 },
    fallback: {
      label: __('Where scripts do not run', 'role-finder'),
      help: __('Leave empty for a link to the documentation.', 'role-finder'),
      rows: 2,
    },
  };

  /**
   * The block as a visitor will see it, with its settings in the sidebar.
   *
   * @param {Block} block
   */
  function Edit(block) {
    const [quiz, setQuiz] = useState(null);
    return createElement(
      'div',
      useBlockProps(),
      createElement(
        InspectorControls,
        null,
        panel(block, __('Settings', 'role-finder'), general),
        panel(block, __('Role links', 'role-finder'), links, {
          help: __('An address for each role, or “none” if it has no page.', 'role-finder'),
        }),
        panel(block, __('Contacts', 'role-finder'), contacts, {
          help: __('Shown with the role. Web and mail addresses become links.', 'role-finder'),
          initialOpen: false,
        }),
        panel(block, __('Texts', 'role-finder'), texts, { initialOpen: false }),
        createElement(AccentPanel, { ...block, quiz }),
      ),
      createElement(Preview, { ...block, quiz, setQuiz }),
    );
  }

  /**
   * The element, as far as its first screen depends on the settings. A click in it selects the block, and no key goes
   * into it.
   *
   * @param {Block & { quiz: any, setQuiz: (quiz: Element | null) => void }} block
   */
  function Preview({ name, attributes, quiz, setQuiz }) {
    const { lang, heading, accent, intro, footer } = attributes;
    const content = useSettled(attributes['content']);
    useEffect(() => {
      if (quiz) quiz.content = isJson(content) ? () => JSON.parse(content) : content;
    }, [quiz, content]);
    return createElement(
      'div',
      { inert: 'true' },
      createElement(
        tags[name],
        {
          ref: setQuiz,
          lang: lang || roleFinderSite.language,
          heading,
          style: { '--role-finder-accent': accent },
        },
        slot('intro', intro),
        slot('footer', footer),
      ),
    );
  }

  /**
   * @param {string} name
   * @param {string | undefined} text
   */
  const slot = (name, text) =>
    text &&
    createElement('div', {
      slot: name,
      dangerouslySetInnerHTML: { __html: wp.dom.safeHTML(text) },
    });

  /**
   * A value, once it has stayed the same for a moment: what is being typed is asked for only then.
   *
   * @param {string | undefined} value
   */
  function useSettled(value) {
    const [settled, setSettled] = useState(value);
    useEffect(() => {
      const timer = setTimeout(() => setSettled(value), 500);
      return () => clearTimeout(timer);
    }, [value]);
    return settled;
  }

  /**
   * Those of the fields that the block has; nothing if it has none.
   *
   * @param {Block} block
   * @param {string} title
   * @param {Readonly<Record<string, Field>>} fields
   * @param {{ help?: string, initialOpen?: boolean }} [more]
   */
  function panel(block, title, fields, { help, initialOpen = true } = {}) {
    const known = wp.blocks.getBlockType(block.name).attributes;
    const controls = Object.entries(fields)
      .filter(([name]) => name in known)
      .map(([name, field]) => control(block, name, field));
    return (
      controls.length > 0 &&
      createElement(
        PanelBody,
        { title, initialOpen },
        help && createElement('p', null, help),
        controls,
      )
    );
  }

  /**
   * @param {Block} block
   * @param {string} name
   * @param {Field} field
   */
  function control({ attributes, setAttributes }, name, { options, problem, ...texts }) {
    const value = attributes[name] ?? '';
    const message = value.trim() && problem?.(value);
    const kind = options ? SelectControl : texts.rows ? TextareaControl : TextControl;
    return createElement(
      'div',
      { key: name, style: { marginBottom: '1.5em' } },
      createElement(kind, {
        ...texts,
        ...(options && { options: options.map(([value, label]) => ({ value, label })) }),
        value,
        onChange: (/** @type {string} */ value) =>
          setAttributes({ [name]: withoutMarkup(name, value) || undefined }),
        // What later versions of WordPress ask for.
        __nextHasNoMarginBottom: true,
        __next40pxDefaultSize: true,
      }),
      message && createElement(Notice, { status: 'error', isDismissible: false }, message),
    );
  }

  /**
   * JSON as WordPress leaves it alone: it takes out of what an author saves what looks like markup.
   *
   * @param {string} name
   * @param {string} value
   */
  const withoutMarkup = (name, value) =>
    name === 'content' && isJson(value)
      ? value.replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
      : value;

  /**
   * The color of buttons and links, and what is wrong with it where the block stands.
   *
   * @param {Block & { quiz: Element | null }} block
   */
  function AccentPanel({ attributes, setAttributes, quiz }) {
    const { accent } = attributes;
    const [colors, setColors] = useState({});
    useEffect(() => setColors(quiz && accent ? colorsAt(quiz, accent) : {}), [quiz, accent]);
    return createElement(
      PanelColorSettings,
      {
        title: __('Color', 'role-finder'),
        colorSettings: [
          {
            label: __('Accent', 'role-finder'),
            value: accent,
            onChange: (/** @type {string | undefined} */ accent) => setAttributes({ accent }),
          },
        ],
      },
      accent && (!fits('accent', accent) || colors.isTranslucent)
        ? createElement(
            Notice,
            { status: 'error', isDismissible: false },
            __('This color cannot be used. Choose one that nothing shows through.', 'role-finder'),
          )
        : createElement(ContrastChecker, {
            textColor: colors.accent,
            backgroundColor: colors.background,
          }),
    );
  }

  /**
   * An accent, and the background of an element that it stands on.
   *
   * @param {Element} quiz
   * @param {string} accent
   */
  function colorsAt(quiz, accent) {
    const probe = document.createElement('span');
    probe.style.color = accent;
    quiz.after(probe);
    const [red, green, blue, alpha = 255] = rgba(getComputedStyle(probe).color);
    probe.remove();
    return {
      accent: `rgb(${red}, ${green}, ${blue})`,
      background: backgroundOf(quiz),
      isTranslucent: alpha < 255,
    };
  }

  /**
   * @param {Element | null} element
   * @returns {string}
   */
  function backgroundOf(element) {
    if (!element) return '#fff';
    const [red, green, blue, alpha] = rgba(getComputedStyle(element).backgroundColor);
    return alpha ? `rgb(${red}, ${green}, ${blue})` : backgroundOf(element.parentElement);
  }

  /**
   * A color, in whatever notation, as it is painted.
   *
   * @param {string} color
   */
  function rgba(color) {
    const context = /** @type {CanvasRenderingContext2D} */ (
      document.createElement('canvas').getContext('2d')
    );
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return context.getImageData(0, 0, 1, 1).data;
  }

  /**
   * A block in the place of a shortcode: in a text without blocks, or in the block for shortcodes.
   *
   * @param {string} name
   */
  function transformsTo(name) {
    const tag = tags[name]?.replaceAll('-', '_');
    /** @param {string} text */
    const shortcodeIn = (text) => {
      const plain = text
        .trim()
        .replace(/<br\s*\/?>/g, ' ')
        .replace(/[“”„«»]/g, '"');
      const found = wp.shortcode.next(tag, plain);
      return found?.content === plain ? found.shortcode : undefined;
    };
    const names = ['anchor', 'accent', general, links, contacts, texts].flatMap((each) =>
      typeof each === 'string' ? each : Object.keys(each),
    );
    return {
      from: [
        {
          type: 'shortcode',
          tag,
          attributes: Object.fromEntries(
            names.map((each) => [
              each,
              {
                type: 'string',
                shortcode: (/** @type {object} */ _, /** @type {any} */ { shortcode }) =>
                  attributesOf(shortcode)[each],
              },
            ]),
          ),
        },
        {
          type: 'block',
          blocks: ['core/shortcode'],
          isMatch: (/** @type {{ text?: string }} */ { text = '' }) => !!shortcodeIn(text),
          transform: (/** @type {{ text: string }} */ { text }) =>
            wp.blocks.createBlock(name, attributesOf(shortcodeIn(text))),
        },
      ],
    };
  }

  /**
   * What a shortcode sets, and the texts between its tags by the settings that they become.
   *
   * @param {any} shortcode
   * @returns {Attributes}
   */
  function attributesOf({ attrs, content }) {
    const { body } = new DOMParser().parseFromString(content ?? '', 'text/html');
    const slotted = [...body.children].filter((element) => element.slot);
    for (const element of slotted) element.remove();
    return {
      ...attrs.named,
      ...Object.fromEntries(
        slotted.map(({ slot, innerHTML }) => [slot in roles ? `${slot}-contact` : slot, innerHTML]),
      ),
      ...(body.textContent.trim() && { fallback: body.innerHTML.trim() }),
    };
  }

  for (const name of Object.keys(tags)) {
    wp.blocks.registerBlockType(name, {
      edit: Edit,
      save: () => null,
      transforms: transformsTo(name),
    });
  }
}
