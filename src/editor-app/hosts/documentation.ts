// Sites of documentation, which are built from pages in Markdown.
import { str } from '@lit/localize';
import {
  docusaurusConfig,
  hugoShortcode,
  jsxCode,
  scriptCode,
  tagCode,
  vitepressConfig,
} from './codes.js';
import { elementOf, type Host, type Publication, type Route, type Step } from './host.js';
import { codeStep, scriptNote, scriptSteps, serverSteps, type CodeStep } from './shared-steps.js';

const common = {
  way: 'script',
  settings: ['lang', 'isKept'],
  hasTeam: true,
  helpers: ['server', 'developer'],
} as const satisfies Partial<Route>;

/** What a developer puts into the site, and what an editor puts into a page. */
const steps = (
  publication: Publication,
  site: Pick<CodeStep, 'text' | 'code'>,
  page: string,
): readonly Step[] => [
  ...serverSteps(publication),
  codeStep(publication, { ...site, helper: 'developer', note: scriptNote(publication) }),
  codeStep(publication, { text: intoPage(publication), code: page, isAim: true }),
];

const intoPage = ({ msg }: Publication): string => msg('This goes into a page:');

const configuration = ({ msg }: Publication, code: string): Pick<CodeStep, 'text' | 'code'> => ({
  text: msg('This goes into the configuration of the site:'),
  code,
});

export const documentation: Host = {
  id: 'docs',
  name: ({ msg }) => msg('Documentation site'),
  routes: [
    {
      ...common,
      id: 'vitepress',
      name: () => 'VitePress',
      steps: (publication) =>
        steps(
          publication,
          configuration(publication, vitepressConfig(publication)),
          tagCode(publication),
        ),
      tried: ({ msg }) => msg('Tested with VitePress 1.6.'),
    },
    {
      ...common,
      id: 'docusaurus',
      name: () => 'Docusaurus',
      steps: (publication) =>
        steps(
          publication,
          configuration(publication, docusaurusConfig(publication)),
          jsxCode(publication),
        ),
      tried: ({ msg }) => msg('Tested with Docusaurus 3.10.'),
    },
    {
      ...common,
      id: 'mkdocs',
      name: () => 'MkDocs',
      helpers: ['server'],
      steps: (publication) => scriptSteps(publication, { text: intoPage(publication) }),
      tried: ({ msg }) => msg('Tested with MkDocs 1.4 and Material for MkDocs 8.2.'),
    },
    {
      ...common,
      id: 'hugo',
      name: () => 'Hugo',
      steps: (publication) => {
        const file = `layouts/shortcodes/${elementOf(publication.project)}.html`;
        return steps(
          publication,
          {
            text: publication.msg(str`Save this in the site as “${file}”:`),
            code: scriptCode(publication),
          },
          hugoShortcode(publication),
        );
      },
      tried: ({ msg }) => msg('Tested with Hugo 0.111, with the themes Book and PaperMod.'),
    },
  ],
};
