import type { Msg } from '../quiz/locale.js';
import type { Role } from '../quiz/content/content.js';

/** The ids of the four Adobe Journey Optimizer roles, in implementation order. */
export type RoleId = 'administrator' | 'data-engineer' | 'developer' | 'marketer';

/**
 * The four roles, in implementation order. In the source: names and responsibilities, the table; headlines,
 * descriptions and tasks, "Ordre d’implémentation et dépendances des rôles"; focus, example and path,
 * "Prise en main par rôle". The source lists no path for the developer: that path, and the text of its link, follow
 * the public documentation, which has the page.
 */
export function roles(msg: Msg): readonly (Role & { readonly id: RoleId })[] {
  return [
    {
      id: 'administrator',
      name: msg('Administrator'),
      responsibility: msg('System configuration and permission management'),
      headline: msg('sets up the environment'),
      description: msg(
        'The administrator lays the technical foundations of the system and makes sure that everyone has the right access and settings.',
      ),
      tasks: [
        {
          id: 'set-up-sandboxes',
          text: msg('Configure sandboxes and permissions'),
          hint: msg('Sandbox: a separate space to work in, for example for tests.'),
        },
        { id: 'give-access', text: msg('Set up user access') },
        {
          id: 'set-up-channels',
          text: msg('Configure messaging channels and technical settings'),
          hint: msg('Channel: a way to reach customers, such as email or text message.'),
        },
      ],
      focus: msg(
        'For administrators: configure environments, manage permissions and set up messaging channels.',
      ),
      example: msg(
        'Example: configure sandbox environments to test different messaging strategies.',
      ),
      path: 'administrator',
      start: msg('Get started as an administrator'),
    },
    {
      id: 'data-engineer',
      name: msg('Data Engineer'),
      responsibility: msg('Set up the data structure and data flows'),
      headline: msg('builds the data foundation'),
      description: msg(
        'Data engineers define the structure and the flow of data, which are essential for personalized experiences.',
      ),
      tasks: [
        {
          id: 'design-schemas',
          text: msg('Design and implement schemas'),
          hint: msg('Schema: a list of the fields in a set of data.'),
        },
        {
          id: 'set-up-identity-namespaces',
          text: msg('Configure identity namespaces'),
          hint: msg(
            'Identity namespace: a type of identifier, such as email address or customer number.',
          ),
        },
        {
          id: 'set-up-data-ingestion',
          text: msg('Configure data ingestion'),
          hint: msg('Data ingestion: loading data from other systems.'),
        },
        {
          id: 'create-test-profiles',
          text: msg('Create test profiles'),
          hint: msg('Test profile: a made-up customer to try things out with.'),
        },
      ],
      focus: msg(
        'For data engineers: build the data foundation, configure schemas and integrate data sources.',
      ),
      example: msg(
        'Example: configure a schema to track customers’ purchase history and offer personalized recommendations.',
      ),
      path: 'data-engineer',
      start: msg('Get started as a data engineer'),
    },
    {
      id: 'developer',
      name: msg('Developer'),
      responsibility: msg('Technical integrations and customizations'),
      headline: msg('handles the technical integrations'),
      description: msg(
        'Developers let AJO interact with mobile apps, websites and external systems by implementing technical integrations. Push notifications, for example, rely on configurations led by the developer.',
      ),
      tasks: [
        {
          id: 'integrate-mobile-apps',
          text: msg('Integrate mobile apps for push notifications'),
          hint: msg('Push notification: a message that an app shows on the phone.'),
        },
        {
          id: 'implement-web-sdks',
          text: msg('Implement web SDKs'),
          hint: msg('SDK: ready-made code that connects a website to Journey Optimizer.'),
        },
        {
          id: 'develop-integrations',
          text: msg('Develop custom integrations using APIs'),
          hint: msg('API: a link between programs.'),
        },
        {
          id: 'create-custom-actions',
          text: msg('Create custom actions for third-party systems'),
          hint: msg('Custom action: a journey step that calls another system.'),
        },
      ],
      focus: msg(
        'For developers: integrate mobile apps, implement APIs and create custom integrations.',
      ),
      example: msg(
        'Example: use the Journey Optimizer API to trigger push notifications based on what customers do in your mobile app.',
      ),
      path: 'developer',
      start: msg('Get started as a developer'),
    },
    {
      id: 'marketer',
      name: msg('Marketer'),
      responsibility: msg('Design and run customer journeys'),
      headline: msg('creates and launches journeys'),
      description: msg(
        'Marketers use the foundations laid by the other roles to design and deploy customer experiences. They concentrate on audience segmentation, personalized content and journey optimization.',
      ),
      tasks: [
        {
          id: 'define-segments',
          text: msg('Define audience segments'),
          hint: msg('Audience segment: a group of people who have something in common.'),
        },
        { id: 'create-content', text: msg('Create personalized content') },
        {
          id: 'create-journeys',
          text: msg('Create and test journeys'),
          hint: msg('Journey: the steps and messages planned for a customer.'),
        },
        { id: 'analyze-performance', text: msg('Analyze performance and optimize') },
      ],
      focus: msg(
        'For marketers: focus on creating journeys, designing messages and running campaigns.',
      ),
      example: msg('Example: start by creating a welcome email campaign for new customers.'),
      path: 'marketer',
      start: msg('Get started as a marketer'),
    },
  ];
}
