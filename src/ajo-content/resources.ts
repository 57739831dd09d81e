import type { Msg } from '../quiz/locale.js';
import type { Resource } from '../quiz/content/content.js';

/** In the source: "Vidéo pratique" and "Ressources supplémentaires". The video has one address for all languages. */
export const resources = (msg: Msg): readonly Resource[] => [
  {
    title: msg('Hands-on video'),
    paragraphs: [
      msg(
        'To learn more about the main features and the most important personas of Journey Optimizer, watch the overview video. The video presents the user interface and highlights the key features through role-specific workflows.',
      ),
    ],
    links: [
      {
        label: msg('Watch the overview video'),
        url: 'https://video.tv.adobe.com/v/3424995?quality=12',
      },
    ],
  },
  {
    title: msg('Additional resources'),
    paragraphs: [msg('For updates and deeper training, see the following resources:')],
    links: [
      {
        label: msg('Release notes'),
        url: msg(
          'https://experienceleague.adobe.com/en/docs/journey-optimizer/using/whats-new/release-notes',
        ),
      },
      {
        label: msg('Video tutorials'),
        url: msg(
          'https://experienceleague.adobe.com/docs/journey-optimizer-learn/tutorials/overview.html?lang=en',
        ),
      },
    ],
  },
];
