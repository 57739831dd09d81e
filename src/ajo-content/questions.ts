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
      title: msg('Which responsibilities are yours, or will be?'),
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
            'Define how customer data comes in and is stored; programming apps does not count.',
          ),
        },
        {
          id: 'integrations',
          role: 'developer',
          text: msg('Technical integrations and customizations'),
          hint: msg(
            'Write code that connects Journey Optimizer to apps or other systems; loading data does not count.',
          ),
        },
        {
          id: 'journeys',
          role: 'marketer',
          text: msg('Design and run customer journeys'),
          hint: msg('Plan the steps and messages of a customer journey, and launch it.'),
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
            'Decide which customer data to keep and how it fits together; querying or analyzing it does not count.',
          ),
        },
        {
          id: 'configuration',
          role: 'administrator',
          text: msg('System configuration'),
          hint: msg(
            'Choose the general settings of a tool such as Journey Optimizer; those of one app or campaign do not count.',
          ),
        },
        {
          id: 'mobile',
          role: 'developer',
          text: msg('Mobile development'),
          hint: msg(
            'Write the code of a mobile app; connecting an app through settings does not count.',
          ),
        },
        {
          id: 'strategy',
          role: 'marketer',
          text: msg('Marketing strategy'),
          hint: msg('Choose which customers to reach, when and why.'),
        },
        {
          id: 'api-implementation',
          role: 'developer',
          text: msg('API implementation'),
          hint: msg(
            'Write code that offers or calls an API (a link between programs); loading data does not count.',
          ),
        },
        {
          id: 'content',
          role: 'marketer',
          text: msg('Content creation'),
          hint: msg('Write and design messages, such as emails and text messages.'),
        },
        {
          id: 'schemas',
          role: 'data-engineer',
          text: msg('Schema design'),
          hint: msg(
            'Choose the fields of customer data, such as age (a schema lists them); an app’s database does not count.',
          ),
        },
        {
          id: 'users',
          role: 'administrator',
          text: msg('User management'),
          hint: msg(
            'Give colleagues access to a tool such as Journey Optimizer; customer accounts do not count.',
          ),
        },
        {
          id: 'journeys',
          role: 'marketer',
          text: msg('Journey design'),
          hint: msg('Plan the steps and messages of a customer journey, such as a welcome series.'),
        },
        {
          id: 'security',
          role: 'administrator',
          text: msg('Security'),
          hint: msg(
            'Protect access to a tool such as Journey Optimizer; secure coding or careful data handling does not count.',
          ),
        },
        {
          id: 'api-integration',
          role: 'data-engineer',
          text: msg('API integration'),
          hint: msg(
            'Load customer data through an API (a link between programs); programming apps does not count.',
          ),
        },
        {
          id: 'coding',
          role: 'developer',
          text: msg('Coding'),
          hint: msg(
            'Program apps, websites or services; SQL queries, data scripts and HTML emails do not count.',
          ),
        },
      ],
    },
    {
      id: 'tasks',
      label: msg('Typical tasks'),
      title: msg('Which tasks are yours, or will be?'),
      statements: [
        {
          id: 'apps',
          role: 'developer',
          text: msg('Integrate mobile apps'),
          hint: msg(
            'Add Journey Optimizer to the code of a mobile app; registering the app in settings does not count.',
          ),
        },
        {
          id: 'sandboxes',
          role: 'administrator',
          text: msg('Configure sandboxes'),
          hint: msg(
            'Create separate spaces in Journey Optimizer, for example for tests; working in them does not count.',
          ),
        },
        {
          id: 'schemas',
          role: 'data-engineer',
          text: msg('Configure schemas'),
          hint: msg(
            'Set up the fields of customer data (a schema lists them); an app’s database does not count.',
          ),
        },
        {
          id: 'campaigns',
          role: 'marketer',
          text: msg('Create campaigns'),
          hint: msg(
            'Choose who gets which message, and send it; the technical setup for sending does not count.',
          ),
        },
        {
          id: 'datasets',
          role: 'data-engineer',
          text: msg('Manage datasets'),
          hint: msg(
            'Create and maintain the tables of customer data; choosing audiences or making reports does not count.',
          ),
        },
        {
          id: 'journeys',
          role: 'marketer',
          text: msg('Design journeys'),
          hint: msg(
            'Plan the steps and messages of a customer journey, and build it in Journey Optimizer.',
          ),
        },
        {
          id: 'apis',
          role: 'developer',
          text: msg('Implement APIs'),
          hint: msg(
            'Program an app or service that uses an API (a link between programs); loading data does not count.',
          ),
        },
        {
          id: 'users',
          role: 'administrator',
          text: msg('Manage users'),
          hint: msg('Give colleagues access to Journey Optimizer.'),
        },
        {
          id: 'reports',
          role: 'marketer',
          text: msg('Analyze reports'),
          hint: msg(
            'See how journeys and campaigns perform, and improve them; checking loaded data does not count.',
          ),
        },
        {
          id: 'channels',
          role: 'administrator',
          text: msg('Configure channels'),
          hint: msg(
            'Do the technical setup to send emails, text messages and notifications; programming apps does not count.',
          ),
        },
        {
          id: 'actions',
          role: 'developer',
          text: msg('Create custom actions'),
          hint: msg(
            'Set up the technical link that lets a journey call another system; loading data does not count.',
          ),
        },
        {
          id: 'sources',
          role: 'data-engineer',
          text: msg('Configure data sources'),
          hint: msg(
            'Define which systems, such as an online store, supply customer data; programming them does not count.',
          ),
        },
      ],
    },
  ];
}
