import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* Undoes what a page may have set for texts of its own, such as capitals. Font, spacing and color stay the page's. */
  .root {
    --_accent: var(--role-finder-accent, light-dark(#1c57c9, #a3c3ff));
    --_on-accent: var(
      --role-finder-on-accent,
      lch(from var(--_accent) calc((49.44 - l) * infinity) 0 0)
    );
    --_problem: var(--role-finder-problem, light-dark(#b3261e, #ffb4ab));
    --_quiet: var(--role-finder-quiet, color-mix(in srgb, currentColor 85%, transparent));
    --_line: var(--role-finder-line, color-mix(in srgb, currentColor 55%, transparent));
    --_surface: var(--role-finder-surface, color-mix(in srgb, currentColor 4%, transparent));
    --_radius: var(--role-finder-radius, 0.5em);
    --_space: var(--role-finder-spacing, 1em);
    --_target: max(44px, 2.75em);
    --_width: var(--role-finder-width, 64em);
    container-type: inline-size;
    contain-intrinsic-inline-size: var(--_width);
    max-inline-size: var(--_width);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    font-style: normal;
    white-space: normal;
    overflow-wrap: anywhere;
    print-color-adjust: exact;
  }

  /* What gets focus is brought into view as a whole, with its ring: of a statement, only the box has focus. */
  *,
  ::before {
    box-sizing: border-box;
    scroll-margin-block: 2em 6em;
  }

  /* Text */
  p,
  dl,
  dd,
  fieldset,
  legend {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .screen,
  .section,
  .item {
    margin-block: 0 0.5em;
    font-size: 1.5em;
    line-height: 1.25;
  }

  .section {
    font-size: 1.2em;
  }

  .item {
    margin-block: 1em 0.25em;
    font-size: 1em;
  }

  p,
  .items {
    max-inline-size: 44em;
  }

  p + p {
    margin-block-start: 0.75em;
  }

  section,
  details {
    margin-block-start: calc(2 * var(--_space));
  }

  a {
    color: var(--_accent);
  }

  .quiet,
  .hint,
  td::before {
    color: var(--_quiet);
    font-size: 0.9em;
  }

  .hint,
  td::before {
    display: block;
  }

  .items {
    margin-block: 0.25em 0;
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  .items > li + li {
    margin-block-start: 0.25em;
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_column, 24em)), 1fr));
    gap: var(--_space) calc(1.5 * var(--_space));
    margin-block: var(--_space) 0;
  }

  .columns > section {
    margin-block-start: var(--_space);
  }

  .card,
  .choice,
  .error,
  button,
  .button {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .card {
    padding: calc(1.25 * var(--_space));
    background: var(--_surface);
  }

  .card .columns {
    --_column: 17em;
  }

  .card > :first-child,
  .columns > div > .item,
  .order .item {
    margin-block-start: 0;
  }

  .source {
    margin-block-start: calc(1.5 * var(--_space));
  }

  /* Controls */
  button,
  .button {
    display: inline-block;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0.6em 1.25em;
    border-color: var(--_accent);
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }

  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .link {
    padding-inline: 0;
    border: 0;
    text-decoration: underline;
  }

  :not(.link):is(button, .button):hover {
    box-shadow: 0 0 0 1px var(--_accent);
  }

  [tabindex='-1'] {
    scroll-margin-block: 1em 50vh;
  }

  :focus-visible,
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 3px;
  }

  .choice :focus-visible {
    outline: none;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: calc(1.5 * var(--_space)) 0.5em;
  }

  .actions:first-child {
    margin-block: 0 calc(1.5 * var(--_space));
  }

  /* Question */
  .introduction {
    margin-block-end: calc(1.5 * var(--_space));
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_line);
  }

  .error {
    margin-block-end: var(--_space);
    padding: 0.75em 1em;
    border-color: var(--_problem);
    border-inline-start-width: 0.4em;
    color: var(--_problem);
    font-weight: 600;
  }

  .progress,
  .score,
  .answers > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }

  .progress {
    margin-block-end: 0.5em;
    color: var(--_quiet);
    font-size: 0.6em;
    font-weight: 600;
  }

  .statements {
    display: grid;
    gap: calc(0.5 * var(--_space));
    margin-block-start: var(--_space);
  }

  .or {
    margin-block: calc(0.5 * var(--_space));
  }

  .choice {
    display: flex;
    gap: 0.75em;
    min-block-size: var(--_target);
    padding: 0.6em 0.9em;
    cursor: pointer;
  }

  .choice:hover,
  .choice:has(:checked) {
    border-color: var(--_accent);
  }

  .choice:has(:checked) {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
    font: inherit;
    cursor: inherit;
  }

  /* Result */
  .mark,
  .place {
    display: inline-block;
    color: var(--_quiet);
    font-size: 0.85em;
    font-weight: 600;
  }

  .mark,
  .own > .place {
    padding: 0.1em 0.6em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    color: var(--_accent);
  }

  .score {
    margin-block-start: 0.5em;
  }

  meter {
    flex: 1 1 4em;
    max-inline-size: 10em;
    block-size: 0.75em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    background: none;
    appearance: none;
    overflow: hidden;
  }

  meter::-webkit-meter-bar {
    grid-row: 1 / -1;
    border: 0;
    background: none;
  }

  meter::-webkit-meter-optimum-value {
    background: var(--_accent);
  }

  meter::-moz-meter-bar {
    background: var(--_accent);
  }

  summary {
    min-block-size: 24px;
    font-weight: 600;
    cursor: pointer;
  }

  .order {
    display: grid;
    margin: 1em 0;
    padding: 0;
    list-style: '';
  }

  .order > li {
    position: relative;
    padding-block-end: 1.25em;
    padding-inline-start: 3.25em;
  }

  /* Not a counter: Chromium keeps the first element that shows one in memory. */
  .order > li::before {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 1;
    display: grid;
    place-content: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    font-weight: 600;
    content: attr(data-position) / '';
  }

  /* Filled by a shadow: beside a background, tools cannot tell the contrast of the text. */
  .order > .own::before {
    border-radius: var(--_radius);
    box-shadow: inset 0 0 0 2em var(--_accent);
    color: var(--_on-accent);
  }

  .order > li:not(:last-child)::after {
    position: absolute;
    inset-block: 2.25em 0;
    inset-inline-start: 1.1em;
    border-inline-start: 2px solid var(--_line);
    content: '';
  }

  .compact strong {
    display: block;
    margin-block-start: 0.25em;
  }

  .answers > div {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .answers dt {
    flex: 1 0 100%;
    font-weight: 600;
  }

  .answers dd:first-of-type {
    flex: 1 1 12em;
  }

  /* All roles */
  table {
    table-layout: fixed;
    inline-size: 100%;
    margin-block-start: var(--_space);
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.75em;
    border: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  @container (inline-size < 40em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    thead {
      position: absolute;
      clip-path: inset(50%);
    }

    tr {
      margin-block-end: var(--_space);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
    }

    th,
    td {
      border: 0;
    }

    td::before {
      content: attr(data-label) / '';
    }
  }

  @container (inline-size >= 40em) {
    .statements {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .compact {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }

    .compact > li {
      padding-block: 3em 0;
      padding-inline: 0 1em;
    }

    .compact > li:not(:last-child)::after {
      inset-block: 1em auto;
      inset-inline: 2.25em 0;
      border-inline-start: 0;
      border-block-start: 2px solid var(--_line);
    }
  }

  @media (forced-colors: active) {
    .root {
      --_accent: Highlight;
      --_on-accent: HighlightText;
    }

    .primary,
    .order > .own::before,
    meter {
      forced-color-adjust: none;
    }
  }

  @media print {
    button {
      display: none;
    }

    a::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }

    .card,
    .order > li,
    tr {
      break-inside: avoid;
    }

    .button {
      all: unset;
    }

    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
