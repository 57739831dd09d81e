// Hosts that take HTML, a frame, or the address of one.
import { str } from '@lit/localize';
import type { Locale } from '../../quiz/locale.js';
import {
  allowedIframe,
  dokuwikiCode,
  frameAddress,
  frameCode,
  mediawikiPlace,
  mediawikiScript,
} from './codes.js';
import type { Host, Route } from './host.js';
import {
  codeStep,
  codeSteps,
  frameRoute,
  scriptNote,
  scriptSteps,
  serverSteps,
} from './shared-steps.js';

const script = {
  way: 'script',
  settings: ['lang', 'isKept'],
  hasTeam: true,
  helpers: ['server'],
} as const satisfies Partial<Route>;

const paste = ({ msg }: Locale): string =>
  msg('Paste this code into your page, where it is to be seen.');

const testedInBrowsers = ({ msg }: Locale): string =>
  msg('Tested with the engines of Chrome, Firefox and Safari.');

export const htmlPage: Host = {
  id: 'html',
  name: ({ msg }) => msg('HTML page'),
  routes: [
    {
      ...script,
      id: 'script',
      name: () => 'Script',
      steps: (publication) => scriptSteps(publication, { text: paste(publication) }),
      tried: testedInBrowsers,
    },
    {
      ...script,
      way: 'module',
      id: 'module',
      name: ({ msg }) => msg('Module, which does not hold up the page'),
      steps: (publication) => scriptSteps(publication, { text: paste(publication) }),
      tried: testedInBrowsers,
    },
    {
      ...frameRoute,
      id: 'frame',
      name: ({ msg }) => msg('Frame, where no script is allowed'),
      steps: (publication) =>
        codeSteps(publication, {
          text: paste(publication),
          code: frameCode(publication),
          note: publication.msg(
            'Where no script is allowed, leave out the last line: the frame then scrolls.',
          ),
        }),
      tried: testedInBrowsers,
    },
  ],
};

export const confluence: Host = {
  id: 'confluence',
  name: () => 'Confluence',
  routes: [
    {
      ...frameRoute,
      id: 'frame',
      name: ({ msg }) => msg('Frame'),
      helpers: ['server', 'administrator'],
      needsHttps: true,
      steps: (publication) => [
        ...serverSteps(publication),
        {
          helper: 'administrator',
          text: publication.msg('Allow the site of the files in Confluence.'),
        },
        codeStep(publication, {
          text: publication.msg(
            'In the page, type /iframe, choose the iframe macro, and give it this address:',
          ),
          code: frameAddress(publication),
          isAim: true,
        }),
      ],
      tried: ({ msg }) => msg('Not tested in Confluence yet.'),
    },
  ],
};

export const aem: Host = {
  id: 'aem',
  name: () => 'AEM',
  routes: [
    {
      ...frameRoute,
      id: 'frame',
      name: ({ msg }) => msg('Frame'),
      steps: (publication) =>
        codeSteps(publication, {
          text: publication.msg('Add a component that takes HTML, such as Embed, and paste:'),
          code: frameCode(publication),
          note: publication.msg(
            'If the frame is gone after saving, ask a developer to allow “iframe” in a copy of /libs/cq/xssprotection/config.xml.',
          ),
        }),
      tried: ({ msg }) => msg('Not tested in AEM yet.'),
    },
    {
      ...script,
      id: 'script',
      name: ({ msg }) => msg('Script in the template of the page'),
      helpers: ['server', 'developer'],
      steps: (publication) =>
        scriptSteps(publication, {
          helper: 'developer',
          text: publication.msg('Put this code into the template of the page:'),
        }),
      tried: ({ msg }) => msg('Not tested in AEM yet.'),
    },
  ],
};

export const drupal: Host = {
  id: 'drupal',
  name: () => 'Drupal',
  routes: [
    {
      ...frameRoute,
      id: 'frame',
      name: ({ msg }) => msg('Frame'),
      steps: (publication) => {
        const tag = allowedIframe(publication);
        return codeSteps(publication, {
          text: publication.msg(
            'Edit the page with the text format Full HTML, switch to Source, and paste:',
          ),
          code: frameCode(publication),
          note: publication.msg(
            str`If the frame is gone or empty after saving, the text format filters it. An administrator can add ${tag} to its allowed tags; the frame then scrolls.`,
          ),
        });
      },
      tried: ({ msg }) =>
        msg('Tested with the text formats of Drupal 11.4, not with a whole site.'),
    },
  ],
};

const wikiRoute = {
  ...script,
  helpers: ['server', 'administrator'],
} as const satisfies Partial<Route>;

export const wiki: Host = {
  id: 'wiki',
  name: () => 'Wiki',
  routes: [
    {
      ...wikiRoute,
      id: 'mediawiki',
      name: () => 'MediaWiki',
      steps: (publication) => [
        ...serverSteps(publication),
        codeStep(publication, {
          helper: 'administrator',
          text: publication.msg('Add this to the page “MediaWiki:Common.js”:'),
          code: mediawikiScript(publication),
        }),
        codeStep(publication, {
          text: paste(publication),
          code: mediawikiPlace(publication),
          isAim: true,
        }),
      ],
      tried: ({ msg }) => msg('Tested with MediaWiki 1.39.'),
    },
    {
      ...wikiRoute,
      id: 'dokuwiki',
      name: () => 'DokuWiki',
      steps: (publication) => [
        ...serverSteps(publication),
        {
          helper: 'administrator',
          text: publication.msg('Switch on the setting “htmlok” of DokuWiki.'),
          note: publication.msg('Since 2023, it belongs to the plugin “htmlok”: install it first.'),
        },
        codeStep(publication, {
          text: paste(publication),
          code: dokuwikiCode(publication),
          note: scriptNote(publication),
          isAim: true,
        }),
      ],
      tried: ({ msg }) => msg('Tested with DokuWiki of 2022 and 2026.'),
    },
    {
      ...frameRoute,
      id: 'frame',
      name: ({ msg }) => msg('Another wiki that allows frames'),
      steps: (publication) =>
        codeSteps(publication, {
          text: paste(publication),
          code: frameCode(publication),
        }),
      tried: ({ msg }) => msg('Not tested in other wikis yet.'),
    },
  ],
};
