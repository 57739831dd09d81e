import { describe, expect, it } from 'vitest';
import { builtIn } from '../../src/editor-app/content/built-in.js';
import { withValue } from '../../src/editor-app/content/json-path.js';
import { newProject } from '../../src/editor-app/project/new-project.js';
import { readProject, serializeProject } from '../../src/editor-app/project/project-file.js';
import type { Project } from '../../src/editor-app/project/project.js';

const project: Project = {
  publish: 'team',
  host: 'teams',
  route: 'app',
  settings: {
    folder: 'https://intranet.example/role-finder/',
    contentAddress: '',
    lang: 'fr',
    accent: '#8a1c3b',
    theme: 'dark',
    isKept: true,
    isReported: false,
    page: 'https://intranet.example/roles',
    company: 'Example',
  },
  content: withValue(builtIn, ['fr', 'title'], 'Quel est votre rôle ?'),
  others: { de: { title: 'Welche Rolle haben Sie?' } },
};

describe('the file of a project', () => {
  it.each([
    ['a new one', newProject],
    ['one with everything in it', project],
  ])('gives back %s', (_, each) => {
    expect(readProject(serializeProject(each, builtIn), builtIn)).toEqual(each);
  });

  it('holds of the content what differs from the built-in one', () => {
    expect(JSON.parse(serializeProject(project, builtIn))).toMatchObject({
      content: { en: {}, fr: { title: 'Quel est votre rôle ?' }, de: {} },
    });
  });

  it('takes a setting that it lacks for one that is not chosen', () => {
    const { settings, ...others } = JSON.parse(serializeProject(project, builtIn)) as Project;
    const file = JSON.stringify({ ...others, settings: { folder: settings.folder } });
    expect(readProject(file, builtIn).settings).toEqual({
      ...newProject.settings,
      folder: settings.folder,
    });
  });
});

describe('a file of content', () => {
  it('has no settings, and keeps those of the project', () => {
    const opened = readProject('{ "fr": { "title": "Votre rôle" } }', builtIn);
    expect(Object.keys(opened)).toEqual(['content', 'others']);
    expect(opened.content['fr']?.title).toBe('Votre rôle');
    expect(opened.content['en']).toEqual(builtIn['en']);
  });
});

describe('a file that cannot be used', () => {
  const json = JSON.parse(serializeProject(project, builtIn)) as Record<string, unknown>;

  it.each([
    ['a later version', { ...json, version: 2 }, 'project.version', 'one of 1'],
    ['nothing to publish', { ...json, publish: 'all' }, 'project.publish', 'one of quiz, team'],
    ['no settings', { ...json, settings: [] }, 'project.settings', 'an object'],
    [
      'a setting that is none',
      { ...json, settings: { isKept: 'yes' } },
      'project.settings.isKept',
      'true or false',
    ],
    ['a wrong text', { ...json, content: { fr: { title: 1 } } }, 'content.fr.title', 'a text'],
    ['a list', [], 'content', 'an object'],
  ])('says what is wrong as data: %s', (_, file, path, expected) => {
    let error: unknown;
    try {
      readProject(JSON.stringify(file), builtIn);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ path, expected });
  });

  it('is a syntax error where it is no JSON', () => {
    expect(() => readProject('{ "title": ', builtIn)).toThrow(SyntaxError);
  });
});
