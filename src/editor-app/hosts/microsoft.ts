import { languageName } from '../words.js';
import { iframeCode } from './codes.js';
import type { Host, Publication, Step, Value } from './host.js';
import { contentAddress, missingFor } from './own-content.js';
import { teamsPackage } from './packages/teams-package.js';
import {
  codeStep,
  contentSteps,
  pathValues,
  releasedZip,
  serverSteps,
  valuesStep,
} from './shared-steps.js';

/** Without scripts: a frame in a web part that SharePoint has. */
function embedSteps(publication: Publication): readonly Step[] {
  const { msg, project } = publication;
  const { folder } = project.settings;
  return [
    ...serverSteps(publication),
    {
      helper: 'administrator',
      text: msg(
        'Settings, Site information, View all site settings, HTML Field Security: allow frames of the site of the files, and save.',
      ),
      ...(folder && { actions: [{ code: new URL(folder).host }] }),
    },
    codeStep(publication, {
      text: msg(
        'Edit the page, choose + where it is to be seen, then Embed, and paste this code into “Website address or embed code”:',
      ),
      code: iframeCode(publication),
      isAim: true,
    }),
    { text: msg('Publish the page.') },
  ];
}

/** A web part of its own, which a developer builds. */
function webPartSteps(publication: Publication): readonly Step[] {
  const { msg } = publication;
  return [
    {
      helper: 'developer',
      text: msg(
        'Build the package from this source: its README has the five commands (Node.js 22).',
      ),
      actions: [
        releasedZip(msg('Download the source of the web part'), 'role-finder-sharepoint.zip'),
      ],
      isAim: true,
    },
    {
      helper: 'administrator',
      text: msg('Upload the package to the app catalog; for Teams too if you like.'),
    },
    ...contentSteps(
      publication,
      msg('Put the file with your texts into a document library that everyone can read.'),
    ),
    valuesStep(publication, {
      text: msg('Add the web part “Role finder” to a page, and open its property pane.'),
      values: webPartValues(publication),
    }),
  ];
}

/** What is set in the property pane, in the words that stand there. */
function webPartValues(publication: Publication): readonly Value[] {
  const { msg, project } = publication;
  const { lang, accent, isKept } = project.settings;
  return [
    { label: msg('Language'), value: lang && languageName(lang) },
    { label: msg('Color of buttons and links'), value: accent },
    ...pathValues(publication, ''),
    { label: msg('Name to keep answers under'), value: isKept ? 'quiz' : '' },
    { label: msg('Address of content of your own'), value: contentAddress(publication) },
  ];
}

export const sharepoint: Host = {
  id: 'sharepoint',
  name: () => 'SharePoint',
  routes: [
    {
      id: 'embed',
      name: ({ msg }) => msg('Without scripts: the Embed web part'),
      helpers: ['server', 'administrator'],
      way: 'frame',
      settings: ['lang', 'isKept', 'page', 'theme'],
      hasTeam: true,
      needsHttps: true,
      steps: embedSteps,
      tried: ({ msg }) => msg('Not tested in SharePoint yet.'),
    },
    {
      id: 'web-part',
      name: ({ msg }) => msg('A web part of its own'),
      helpers: ['developer', 'administrator'],
      way: 'plugin',
      settings: ['lang', 'isKept'],
      hasTeam: false,
      keepsLinks: true,
      steps: webPartSteps,
      tried: ({ msg }) =>
        msg('Built with SharePoint Framework 1.22; not tested in SharePoint yet.'),
    },
  ],
};

export const teams: Host = {
  id: 'teams',
  name: () => 'Microsoft Teams',
  routes: [
    {
      id: 'app',
      name: ({ msg }) => msg('App package'),
      helpers: ['server', 'administrator'],
      way: 'frame',
      // Teams tells the frame the theme of the person.
      settings: ['lang', 'isKept', 'page', 'company'],
      hasTeam: true,
      needsHttps: true,
      steps: (publication) => {
        const { msg } = publication;
        return [
          ...serverSteps(publication),
          {
            text: msg('Download the package of the app.'),
            actions: [
              {
                label: msg('Download the package'),
                file: 'role-finder-teams.zip',
                make: () => teamsPackage(publication),
              },
            ],
            missing: missingFor(publication),
            isAim: true,
          },
          {
            text: msg('In Teams: Apps, Manage your apps, Upload an app.'),
            note: msg('Language and theme are those of each person, unless you choose a language.'),
          },
          {
            helper: 'administrator',
            text: msg('For everyone: upload the package in the Teams admin center.'),
          },
        ];
      },
      tried: ({ msg }) =>
        msg('The package is checked by Microsoft’s schema; not tested in Teams yet.'),
    },
  ],
};
