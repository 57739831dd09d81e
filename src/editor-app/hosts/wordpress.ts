import { languageName } from '../words.js';
import { shortcode } from './codes.js';
import type { Host, Publication, Route, Step, Value } from './host.js';
import { contentAddress } from './own-content.js';
import { codeStep, contentSteps, pathValues, releasedZip, valuesStep } from './shared-steps.js';

const common = {
  way: 'plugin',
  settings: ['lang', 'isKept'],
  hasTeam: true,
  helpers: ['administrator'],
} as const satisfies Partial<Route>;

/** What both routes begin with. */
function pluginSteps(publication: Publication): readonly Step[] {
  const { msg } = publication;
  const where = msg(
    'Put the file with your texts on the server of the site. The media library takes it where an administrator has allowed JSON files.',
  );
  return [
    {
      helper: 'administrator',
      text: msg('Plugins, Add New, Upload Plugin: choose this file, install it and activate it.'),
      actions: [releasedZip(msg('Download the plugin'), 'role-finder-wordpress.zip')],
    },
    ...contentSteps(publication, where),
  ];
}

/** What is set in the sidebar of the block, in the words that stand there. */
function blockValues(publication: Publication): readonly Value[] {
  const { msg, project } = publication;
  const { lang, accent, isKept } = project.settings;
  return [
    { label: msg('Language'), value: lang && languageName(lang) },
    { label: msg('Keep answers under this name'), value: isKept ? 'quiz' : '' },
    { label: msg('Content of your own'), value: contentAddress(publication) },
    ...pathValues(publication, 'none'),
    { label: msg('Accent'), value: accent },
  ];
}

export const wordpress: Host = {
  id: 'wordpress',
  name: () => 'WordPress',
  routes: [
    {
      ...common,
      id: 'block',
      name: ({ msg }) => msg('Block'),
      steps: (publication) => {
        const { msg, project } = publication;
        const [plugin, ...content] = pluginSteps(publication);
        return [
          ...(plugin ? [{ ...plugin, isAim: true }] : []),
          ...content,
          valuesStep(publication, {
            text:
              project.publish === 'team'
                ? msg('Add the block “Roles of a team” to a page. Its settings are at the side.')
                : msg('Add the block “Role finder” to a page. Its settings are at the side.'),
            values: blockValues(publication),
          }),
        ];
      },
      tried: ({ msg }) => msg('Tested with WordPress 6.1 and 6.5.'),
    },
    {
      ...common,
      id: 'shortcode',
      name: ({ msg }) => msg('Shortcode'),
      steps: (publication) => [
        ...pluginSteps(publication),
        codeStep(publication, {
          text: publication.msg('Paste this shortcode into a page.'),
          code: shortcode(publication),
          isAim: true,
        }),
      ],
      tried: ({ msg }) => msg('Tested with WordPress 6.1 and 6.5.'),
    },
  ],
};
