import { blockCode, shortcode } from './codes.js';
import type { Host, Publication, Route, Step } from './host.js';
import { codeStep, contentSteps, releasedZip } from './shared-steps.js';

const common = {
  way: 'plugin',
  settings: ['lang', 'isKept', 'page'],
  hasTeam: true,
  helpers: ['administrator'],
  tried: ({ msg }) => msg('Tested with WordPress 6.1 and 7.1.'),
} as const satisfies Partial<Route>;

/** What both routes begin with. */
function pluginStep({ msg }: Publication): Step {
  return {
    helper: 'administrator',
    text: msg('Plugins, Add New, Upload Plugin: choose this file, install it and activate it.'),
    actions: [releasedZip(msg('Download the plugin'), 'role-finder-wordpress.zip')],
  };
}

export const wordpress: Host = {
  id: 'wordpress',
  name: () => 'WordPress',
  routes: [
    {
      ...common,
      id: 'block',
      name: ({ msg }) => msg('Block'),
      holdsContent: true,
      steps: (publication) => [
        pluginStep(publication),
        codeStep(publication, {
          text: publication.msg('Paste this code into a new line of a page: it becomes the block.'),
          note: publication.msg(
            'All that you have chosen is in it. To change it later, select the block: its settings are at the side.',
          ),
          code: blockCode(publication),
          isAim: true,
        }),
      ],
    },
    {
      ...common,
      id: 'shortcode',
      name: ({ msg }) => msg('Shortcode'),
      steps: (publication) => [
        pluginStep(publication),
        ...contentSteps(
          publication,
          publication.msg(
            'Add the file with your texts to the media library. If it refuses the file, ask an administrator.',
          ),
        ),
        codeStep(publication, {
          text: publication.msg('Paste this shortcode into a page.'),
          code: shortcode(publication),
          isAim: true,
        }),
      ],
    },
  ],
};
