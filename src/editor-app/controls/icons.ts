import { svg, type SVGTemplateResult } from 'lit';

/** A picture of 24 by 24 units, which has the color of the text. */
export type Icon = ReturnType<typeof icon>;

const icon = (path: string): SVGTemplateResult => svg`
  <svg viewBox="0 0 24 24" width="1em" height="1em" fill="none" stroke="currentColor" stroke-width="2"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${path} /></svg>
`;

export const icons = {
  add: icon('M12 5v14M5 12h14'),
  check: icon('m5 13 4 4L19 7'),
  copy: icon('M9 9h11v11H9zM5 15H4V4h11v1'),
  down: icon('m6 9 6 6 6-6'),
  download: icon('M12 4v12m-5-5 5 5 5-5M4 20h16'),
  open: icon('M4 19V6h6l2 2h8v3M4 19l3-8h14l-3 8z'),
  problem: icon('M12 4 2.5 20h19zM12 10v4m0 3v.01'),
  remove: icon('M5 7h14M10 7V4h4v3m3 0-1 13H8L7 7'),
  save: icon('M5 4h11l3 3v13H5zM8 4v5h7V4M8 20v-6h8v6'),
  up: icon('m6 15 6-6 6 6'),
} as const;
