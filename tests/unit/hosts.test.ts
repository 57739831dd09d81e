import { describe, expect, it } from 'vitest';
import { editorLocales } from '../../src/editor-app/editor-locales.js';
import { hostOf, hosts, hostsFor, routeOf, routesFor } from '../../src/editor-app/hosts/hosts.js';
import { newProject } from '../../src/editor-app/project/new-project.js';
import { aimOf, checked, contentWith, folder, publicationWith } from '../support/publication.js';

const all = hosts.flatMap((host) =>
  host.routes.map((route) => ({ host: host.id, route: route.id })),
);
const ownTitle = contentWith(['title'], 'Mine');

describe('the hosts', () => {
  it('are ten, each with an id of its own, as its routes have', () => {
    expect(new Set(hosts.map(({ id }) => id)).size).toBe(10);
    for (const { routes } of hosts)
      expect(new Set(routes.map(({ id }) => id)).size).toBe(routes.length);
  });

  it('are those that can show the team view, for that', () => {
    const names = hostsFor('team').flatMap((host) =>
      routesFor(host, 'team').map((route) => `${host.id} ${route.id}`),
    );
    expect(names).not.toContain('sharepoint web-part');
    expect(names).toContain('sharepoint embed');
    expect(hostsFor('team').map(({ id }) => id)).not.toContain('lms');
    expect(hostsFor('quiz')).toHaveLength(10);
  });

  it('and routes that are unknown, or cannot show what is published, give way', () => {
    const lms = { ...newProject, publish: 'team', host: 'lms', route: 'scorm-1.2' } as const;
    expect(hostOf(lms).id).toBe('html');
    expect(routeOf(lms).id).toBe('script');
    const webPart = { ...lms, host: 'sharepoint', route: 'web-part' } as const;
    expect(routeOf(webPart).id).toBe('embed');
  });
});

describe.each(all)('$host, $route', (given) => {
  it.each(editorLocales.codes)(
    'has steps, one of them its aim, and says what was tried: %s',
    (code) => {
      const publication = publicationWith({ ...given, code });
      const steps = publication.route.steps(publication);
      expect(steps.filter(({ isAim }) => isAim)).toHaveLength(1);
      expect(aimOf(publication).actions).toHaveLength(1);
      for (const { text, missing } of steps) {
        expect(text).toBeTruthy();
        expect(missing).toBeUndefined();
      }
      expect(publication.route.tried(publication)).toMatch(
        code === 'fr' ? /[Tt]esté/ : /[Tt]ested|checked/,
      );
    },
  );

  it('is in French altogether', () => {
    const [english, french] = ['en', 'fr'].map((code) => {
      const publication = publicationWith({ ...given, code, content: ownTitle });
      return publication.route.steps(publication).flatMap(({ text, note }) => [text, note ?? '']);
    });
    const same = english?.filter((text, index) => text && text === french?.[index]);
    expect(same).toEqual([]);
  });

  it('asks for an address of the files, where it needs one, before it gives a code', () => {
    const { missing, actions } = aimOf(publicationWith({ ...given, settings: { folder: '' } }));
    const isInstalled = ['wordpress', 'lms'].includes(given.host) || given.route === 'web-part';
    expect(missing).toBe(isInstalled ? undefined : 'folder');
    expect(actions).toHaveLength(1);
  });

  it('shows one’s own texts, or says why it does not yet', () => {
    const settings = { contentAddress: `${folder}mine.json` };
    const publication = publicationWith({ ...given, settings, content: ownTitle });
    const missing = (of: typeof publication) =>
      of.route.steps(of).flatMap((step) => (step.missing ? [step.missing] : []));
    if (given.host === 'lms' || publication.route.holdsContent) {
      expect(missing(publication)).toEqual([]);
      return;
    }
    expect(missing(publication)).toContain('content');
    expect(missing(checked(publication))).toEqual([]);
    const changed = {
      ...checked(publication),
      project: { ...publication.project, content: contentWith(['title'], 'New') },
    };
    expect(missing(changed)).toContain('content');
  });
});
