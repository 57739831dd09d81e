// Sites of documentation, which are built from pages in Markdown.
import { docusaurusConfig, jsxCode, tagCode, vitepressConfig } from './codes.js';
import type { Host, Publication, Route, Step } from './host.js';
import { codeStep, scriptNote, serverSteps } from './shared-steps.js';

const common = {
  way: 'script',
  settings: ['lang', 'isKept'],
  hasTeam: true,
  helpers: ['server', 'developer'],
} as const satisfies Partial<Route>;

const steps = (publication: Publication, config: string, tag: string): readonly Step[] => [
  ...serverSteps(publication),
  codeStep(publication, {
    helper: 'developer',
    text: publication.msg('This goes into the configuration of the site:'),
    code: config,
    note: scriptNote(publication),
  }),
  codeStep(publication, {
    text: publication.msg('This goes into a page:'),
    code: tag,
    isAim: true,
  }),
];

export const documentation: Host = {
  id: 'docs',
  name: ({ msg }) => msg('Documentation site'),
  routes: [
    {
      ...common,
      id: 'vitepress',
      name: () => 'VitePress',
      steps: (publication) =>
        steps(publication, vitepressConfig(publication), tagCode(publication)),
      tried: ({ msg }) => msg('Tested with VitePress 1.6.'),
    },
    {
      ...common,
      id: 'docusaurus',
      name: () => 'Docusaurus',
      steps: (publication) =>
        steps(publication, docusaurusConfig(publication), jsxCode(publication)),
      tried: ({ msg }) => msg('Tested with Docusaurus 3.10.'),
    },
  ],
};
