import { str } from '@lit/localize';
import { paneWords } from '../../hosts/sharepoint/words.js';
import { languageName } from '../../localization/language-name.js';
import { iframeCode } from './codes.js';
import type { Host, Publication, Step, Value } from './host.js';
import { contentJson, missingFor, needsContentFile } from './own-content.js';
import { teamsPackage } from './packages/teams-package.js';
import {
  codeStep,
  frameRoute,
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

const webPartPackage = 'role-finder.sppkg';

/** A web part of its own: where its package is not in the page, a developer makes it. */
function webPartSteps(publication: Publication): readonly Step[] {
  const { msg } = publication;
  const field = paneWords(publication).Content;
  return [
    ...installSteps(publication),
    valuesStep(publication, {
      text: msg('Add the web part “Role finder” to a page, and open its property pane.'),
      values: webPartValues(publication),
    }),
    ...(needsContentFile(publication)
      ? [
          {
            text: msg(str`Paste your texts into “${field}”.`),
            actions: [{ code: contentJson(publication) }],
          },
        ]
      : []),
    { text: msg('Select Apply, and publish the page.') },
  ];
}

function installSteps({ msg, packages }: Publication): readonly Step[] {
  const install = {
    helper: 'administrator',
    text: msg(
      'SharePoint admin center, More features, Apps, Open, Upload: choose the package, enable it and add it to all sites. For Teams too, select it there, and Add to Teams.',
    ),
  } as const;
  if (packages?.zips[webPartPackage] !== undefined)
    return [
      {
        ...install,
        actions: [releasedZip(msg('Download the package'), webPartPackage)],
        isAim: true,
      },
    ];
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
    install,
  ];
}

/** What is set in the property pane, in the words that stand there. */
function webPartValues(publication: Publication): readonly Value[] {
  const { lang, accent, isKept, page } = publication.project.settings;
  const words = paneWords(publication);
  return [
    { label: words.Language, value: lang && languageName(lang) },
    { label: words.Accent, value: accent },
    { label: words.Persist, value: isKept ? 'quiz' : '' },
    { label: words.Page, value: page },
    ...pathValues(publication, 'none'),
  ];
}

export const sharepoint: Host = {
  id: 'sharepoint',
  name: () => 'SharePoint',
  routes: [
    {
      ...frameRoute,
      id: 'embed',
      name: ({ msg }) => msg('Without scripts: the Embed web part'),
      helpers: ['server', 'administrator'],
      needsHttps: true,
      steps: embedSteps,
      tried: ({ msg }) => msg('Not tested in SharePoint yet.'),
    },
    {
      id: 'web-part',
      name: ({ msg }) => msg('A web part of its own'),
      helpers: ['administrator'],
      way: 'plugin',
      settings: ['lang', 'isKept', 'page'],
      hasTeam: false,
      holdsContent: true,
      packageFile: webPartPackage,
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
      ...frameRoute,
      id: 'app',
      name: ({ msg }) => msg('App package'),
      helpers: ['server', 'administrator'],
      // Teams tells the frame the theme of the person.
      settings: ['lang', 'isKept', 'page', 'company'],
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
