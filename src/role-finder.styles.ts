import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  /* Undoes what a page may have set for texts of its own, such as capitals. Font, spacing and color stay the page's. */
  .root {
    --_accent: light-dark(#1c57c9, #a3c3ff);
    --_on-accent: light-dark(#fff, #0d1f40);
    --_problem: light-dark(#b3261e, #ffb4ab);
    --_quiet: color-mix(in srgb, currentColor 85%, transparent);
    --_line: color-mix(in srgb, currentColor 25%, transparent);
    --_surface: color-mix(in srgb, currentColor 4%, transparent);
    --_tint: color-mix(in srgb, var(--_accent) 10%, transparent);
    --_radius: 0.5em;
    --_target: max(44px, 2.75em);
    container-type: inline-size;
    max-inline-size: 64em;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    font-style: normal;
    white-space: normal;
    overflow-wrap: break-word;
  }

  /* Text */
  h2,
  h3,
  h4,
  p,
  dl,
  dd,
  fieldset {
    margin: 0;
  }

  h2,
  h3,
  h4 {
    line-height: 1.25;
  }

  h2 {
    margin-block: 0 0.5em;
    font-size: 1.5em;
  }

  h3 {
    margin-block: 0 0.5em;
    font-size: 1.2em;
  }

  h4 {
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
    margin-block-start: 2em;
  }

  a {
    color: var(--_accent);
  }

  .quiet,
  .hint {
    color: var(--_quiet);
    font-size: 0.9em;
  }

  .hint {
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
    gap: 1em 1.5em;
    margin-block: 1em 0;
  }

  .columns > section {
    margin-block-start: 1em;
  }

  .card,
  tr {
    box-sizing: border-box;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .card .columns {
    --_column: 17em;
  }

  .card > :first-child,
  .columns > div > h4 {
    margin-block-start: 0;
  }

  .source {
    margin-block-start: 1.5em;
  }

  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Controls */
  button,
  .button {
    display: inline-block;
    box-sizing: border-box;
    min-block-size: var(--_target);
    margin: 0;
    padding: 0.6em 1.25em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
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

  button:hover,
  .button:hover {
    box-shadow: 0 0 0 1px var(--_accent);
  }

  .link {
    padding-inline: 0;
    border: 0;
    text-decoration: underline;
  }

  .link:hover {
    box-shadow: none;
    text-decoration-thickness: 2px;
  }

  [tabindex='-1'] {
    scroll-margin-block: 1em;
  }

  :focus-visible {
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
    margin-block: 1.5em 0.5em;
  }

  .actions:first-child {
    margin-block: 0 1.5em;
  }

  /* Question */
  .introduction {
    margin-block-end: 1.5em;
    padding-block-end: 1em;
    border-block-end: 1px solid var(--_line);
  }

  .title {
    font-weight: 600;
  }

  .title + p {
    margin-block-start: 0.25em;
    color: var(--_quiet);
  }

  .error {
    margin-block-end: 1em;
    padding: 0.75em 1em;
    border: 1px solid var(--_problem);
    border-inline-start-width: 0.4em;
    border-radius: var(--_radius);
    color: var(--_problem);
    font-weight: 600;
  }

  fieldset {
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin-block-end: 0.5em;
    color: var(--_quiet);
    font-size: 0.6em;
    font-weight: 600;
  }

  .track {
    display: flex;
    gap: 0.25em;
  }

  .track i {
    box-sizing: border-box;
    inline-size: 2em;
    block-size: 0.5em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
  }

  .track .done {
    background: var(--_accent);
  }

  .statements {
    display: grid;
    gap: 0.5em;
    margin-block-start: 1em;
  }

  .or {
    margin-block: 0.5em;
  }

  .choice {
    display: flex;
    gap: 0.75em;
    box-sizing: border-box;
    min-block-size: var(--_target);
    padding: 0.6em 0.9em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .choice:hover {
    border-color: var(--_accent);
  }

  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
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
    padding: 0.1em 0.6em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
    color: var(--_accent);
    font-size: 0.85em;
    font-weight: 600;
  }

  .score {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
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
    counter-reset: role;
  }

  .order > li {
    position: relative;
    padding-block-end: 1.25em;
    padding-inline-start: 3.25em;
    counter-increment: role;
  }

  .order > li::before {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 1;
    display: grid;
    place-content: center;
    box-sizing: border-box;
    inline-size: 2.25em;
    block-size: 2.25em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    font-weight: 600;
    content: counter(role) / '';
  }

  .order > .own::before {
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .order > li:not(:last-child)::after {
    position: absolute;
    inset-block: 2.25em 0;
    inset-inline-start: 1.1em;
    border-inline-start: 2px solid var(--_line);
    content: '';
  }

  .order h4 {
    margin-block-start: 0;
  }

  .compact strong,
  .place {
    display: block;
    inline-size: fit-content;
  }

  .place {
    margin-block-end: 0.25em;
  }

  :not(.own) > .place {
    padding-inline: 0;
    border: 0;
    color: var(--_quiet);
  }

  .answers > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
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
  table,
  tbody,
  tr,
  th,
  td {
    display: block;
    text-align: start;
  }

  thead {
    position: absolute;
    clip-path: inset(50%);
  }

  tr {
    margin-block-start: 1em;
  }

  td::before {
    display: block;
    margin-block-start: 0.75em;
    color: var(--_quiet);
    font-size: 0.9em;
    content: attr(data-label) / '';
  }

  @container (inline-size >= 40em) {
    .statements {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .order.compact {
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

    table {
      display: table;
      table-layout: fixed;
      inline-size: 100%;
      margin-block-start: 1em;
      border-collapse: collapse;
    }

    thead {
      position: static;
      display: table-header-group;
      clip-path: none;
    }

    tbody {
      display: table-row-group;
    }

    tr {
      display: table-row;
      background: none;
    }

    th,
    td {
      display: table-cell;
      padding: 0.75em;
      border: 1px solid var(--_line);
      vertical-align: top;
    }

    td::before {
      content: none;
    }
  }

  @media (forced-colors: active) {
    .root {
      --_accent: Highlight;
      --_on-accent: HighlightText;
    }

    .primary,
    .track .done,
    .order > .own::before,
    meter {
      forced-color-adjust: none;
    }
  }
`;
