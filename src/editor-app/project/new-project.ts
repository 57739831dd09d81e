import { builtIn } from '../content/built-in.js';
import { noSettings, type Project } from './project.js';

/** The project of someone who begins. */
export const newProject: Project = {
  publish: 'quiz',
  host: 'html',
  route: 'script',
  settings: noSettings,
  content: builtIn,
  others: {},
};
