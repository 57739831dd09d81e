import type { Msg } from '../quiz/locale.js';
import type { Question } from '../quiz/content/content.js';

/**
 * The three questions: a column of the table in the source ("Guides de démarrage rapide basés sur les rôles") each,
 * a statement for every item of its cells. Each four statements in a row have one of each role, in an order that
 * favors none and never puts two statements of a role side by side; a role's own statements keep the cell's order.
 */
export function questions(msg: Msg): readonly Question[] {
  return [
    {
      id: 'responsibilities',
      label: msg('Main responsibilities'),
      title: msg('Which responsibilities are yours?'),
      statements: [
        {
          id: 'system',
          role: 'administrator',
          text: msg('System configuration and permission management'),
          hint: msg(
            'Set up Journey Optimizer for everyone, and decide who may see or change what.',
          ),
        },
        {
          id: 'data',
          role: 'data-engineer',
          text: msg('Set up the data structure and data flows'),
          hint: msg(
            'Define how customer data is stored and comes in, not program the app or shop that sends it.',
          ),
        },
        {
          id: 'integrations',
          role: 'developer',
          text: msg('Technical integrations and customizations'),
          hint: msg(
            'Connect Journey Optimizer to apps or systems by code; moving data or files is not meant.',
          ),
        },
        {
          id: 'journeys',
          role: 'marketer',
          text: msg('Design and run customer journeys'),
          hint: msg('Plan the steps and messages that customers go through, and launch them.'),
        },
      ],
    },
    {
      id: 'skills',
      label: msg('Key skills'),
      title: msg('Which skills do you bring?'),
      statements: [
        {
          id: 'data-modeling',
          role: 'data-engineer',
          text: msg('Data modeling'),
          hint: msg(
            'Decide which customer data is kept and how it fits together, not query or analyze it.',
          ),
        },
        {
          id: 'configuration',
          role: 'administrator',
          text: msg('System configuration'),
          hint: msg(
            'Choose the settings of Journey Optimizer as a whole, not those of an app or a campaign.',
          ),
        },
        {
          id: 'mobile',
          role: 'developer',
          text: msg('Mobile development'),
          hint: msg(
            'Write the program code of a phone app; connecting an app through settings is not meant.',
          ),
        },
        {
          id: 'strategy',
          role: 'marketer',
          text: msg('Marketing strategy'),
          hint: msg('Decide whom to address, when and why, not the technical set-up of messages.'),
        },
        {
          id: 'api-implementation',
          role: 'developer',
          text: msg('API implementation'),
          hint: msg(
            'Write code that offers or calls an API (a link between programs); loading data is not meant.',
          ),
        },
        {
          id: 'content',
          role: 'marketer',
          text: msg('Content creation'),
          hint: msg(
            'Write and design what customers receive, such as emails and text messages, not app screens.',
          ),
        },
        {
          id: 'schemas',
          role: 'data-engineer',
          text: msg('Schema design'),
          hint: msg(
            'Choose the fields that customer data has (a schema lists them), not those of an app’s database.',
          ),
        },
        {
          id: 'users',
          role: 'administrator',
          text: msg('User management'),
          hint: msg(
            'Give colleagues access to Journey Optimizer; customer accounts are not meant.',
          ),
        },
        {
          id: 'journeys',
          role: 'marketer',
          text: msg('Journey design'),
          hint: msg(
            'Plan the steps and messages that customers go through, such as a welcome series.',
          ),
        },
        {
          id: 'security',
          role: 'administrator',
          text: msg('Security'),
          hint: msg(
            'Control who gets into Journey Optimizer; secure code or careful data handling is not meant.',
          ),
        },
        {
          id: 'api-integration',
          role: 'data-engineer',
          text: msg('API integration'),
          hint: msg(
            'Load customer data through an API (a link between programs); programming an app is not meant.',
          ),
        },
        {
          id: 'coding',
          role: 'developer',
          text: msg('Coding'),
          hint: msg(
            'Program apps, websites or services, not data queries (SQL), data scripts or HTML emails.',
          ),
        },
      ],
    },
    {
      id: 'tasks',
      label: msg('Typical tasks'),
      title: msg('Which tasks are yours?'),
      statements: [
        {
          id: 'apps',
          role: 'developer',
          text: msg('Integrate mobile apps'),
          hint: msg(
            'Build Journey Optimizer into a phone app’s code, not just register the app in settings.',
          ),
        },
        {
          id: 'sandboxes',
          role: 'administrator',
          text: msg('Configure sandboxes'),
          hint: msg(
            'Set up separate spaces in Journey Optimizer, such as one for tests, not just work in them.',
          ),
        },
        {
          id: 'schemas',
          role: 'data-engineer',
          text: msg('Configure schemas'),
          hint: msg(
            'Set up the fields that customer data has (a schema lists them), not those of an app’s database.',
          ),
        },
        {
          id: 'campaigns',
          role: 'marketer',
          text: msg('Create campaigns'),
          hint: msg(
            'Choose who gets which message and send it, not prepare the technical side of sending.',
          ),
        },
        {
          id: 'datasets',
          role: 'data-engineer',
          text: msg('Manage datasets'),
          hint: msg(
            'Create and look after the tables that hold customer data, not pick audiences or make reports.',
          ),
        },
        {
          id: 'journeys',
          role: 'marketer',
          text: msg('Design journeys'),
          hint: msg(
            'Plan the steps and messages that customers go through, and build them in Journey Optimizer.',
          ),
        },
        {
          id: 'apis',
          role: 'developer',
          text: msg('Implement APIs'),
          hint: msg(
            'Code an app or service that uses an API (a link between programs); loading data is not meant.',
          ),
        },
        {
          id: 'users',
          role: 'administrator',
          text: msg('Manage users'),
          hint: msg(
            'Give colleagues access to Journey Optimizer; customer accounts are not meant.',
          ),
        },
        {
          id: 'reports',
          role: 'marketer',
          text: msg('Analyze reports'),
          hint: msg(
            'See how journeys and campaigns perform and improve them, not check data loads or errors.',
          ),
        },
        {
          id: 'channels',
          role: 'administrator',
          text: msg('Configure channels'),
          hint: msg(
            'Set up email, text or phone notifications for everyone (sender domains), not in app code.',
          ),
        },
        {
          id: 'actions',
          role: 'developer',
          text: msg('Create custom actions'),
          hint: msg(
            'Define the technical call by which a journey uses another system; importing data is not meant.',
          ),
        },
        {
          id: 'sources',
          role: 'data-engineer',
          text: msg('Configure data sources'),
          hint: msg(
            'Set up which systems, such as an online store, supply customer data, not program these systems.',
          ),
        },
      ],
    },
  ];
}
