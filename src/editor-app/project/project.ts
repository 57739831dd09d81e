import type { Fields } from '../../quiz/validators.js';
import type { Contents } from '../content/contents.js';

/** How the quiz is set up; an empty text where nothing is chosen: then the page or the built-in content decides. */
export interface Settings {
  /** The absolute address of the folder with the files, with its last slash. */
  readonly folder: string;
  /** The absolute address of the file of content; empty: in the folder, under its usual name. */
  readonly contentAddress: string;
  /** The code of a language. */
  readonly lang: string;
  /** A color as six hexadecimal digits after `#`. */
  readonly accent: string;
  /** The background of a frame: `light`, `dark`. */
  readonly theme: string;
  /** Whether answers and ticked tasks are kept in the browser. */
  readonly isKept: boolean;
  /** Whether the report of an LMS shows which roles came out. */
  readonly isReported: boolean;
  /** The absolute address of the page that shows the quiz. */
  readonly page: string;
  /** The name of the company, as Microsoft Teams shows it. */
  readonly company: string;
}

/** All that an editor decides: one file has it. What is published is derived from it. */
export interface Project {
  readonly publish: 'quiz' | 'team';
  /** The ids of a host, and of one of its routes. */
  readonly host: string;
  readonly route: string;
  readonly settings: Settings;
  /** Always a content that the quiz takes; the built-in one where nothing is changed. */
  readonly content: Contents;
  /** What an opened file of content holds besides, which stays as it is: other languages, the address of its schema. */
  readonly others: Fields;
}

/** The settings of which nothing is chosen. */
export const noSettings: Settings = {
  folder: '',
  contentAddress: '',
  lang: '',
  accent: '',
  theme: '',
  isKept: false,
  isReported: true,
  page: '',
  company: '',
};

/** The usual name of the file of content, in the folder with the files. */
export const contentFileName = 'role-finder-content.json';
