// Hosts that take HTML, a frame, or the address of one.
import type { Locale } from '../../quiz/locale.js';
import { dokuwikiCode, frameAddress, frameCode } from './codes.js';
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
            'If the frame is gone after saving, ask a developer to allow it in the policy of the component.',
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
      steps: (publication) =>
        codeSteps(publication, {
          text: publication.msg(
            'Edit the page with the text format Full HTML, switch to Source, and paste:',
          ),
          code: frameCode(publication),
          note: publication.msg(
            'If the frame is gone after saving, the text format filters it: an administrator can allow “iframe”.',
          ),
        }),
      tried: ({ msg }) => msg('Not tested in Drupal yet.'),
    },
  ],
};

export const wiki: Host = {
  id: 'wiki',
  name: () => 'Wiki',
  routes: [
    {
      ...script,
      id: 'dokuwiki',
      name: () => 'DokuWiki',
      helpers: ['server', 'administrator'],
      steps: (publication) => [
        ...serverSteps(publication),
        {
          helper: 'administrator',
          text: publication.msg('Switch on the setting “htmlok” of DokuWiki.'),
        },
        codeStep(publication, {
          text: paste(publication),
          code: dokuwikiCode(publication),
          note: scriptNote(publication),
          isAim: true,
        }),
      ],
      tried: ({ msg }) => msg('Tested with DokuWiki.'),
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
