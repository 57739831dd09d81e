import type { Msg } from '../quiz/msg.js';
import type { Question } from '../quiz/content.js';
import { hints } from './hints.js';

/**
 * The three questions: a column of the table in the source ("Guides de démarrage rapide basés sur les rôles") each,
 * a statement for every item of its cells. Each four statements in a row have one of each role, in an order that
 * favors none and never puts two statements of a role side by side; a role's own statements keep the cell's order.
 */
export function questions(msg: Msg): readonly Question[] {
  const hint = hints(msg);
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
          hint: hint.permission,
        },
        {
          id: 'data',
          role: 'data-engineer',
          text: msg('Set up the data structure and data flows'),
        },
        {
          id: 'integrations',
          role: 'developer',
          text: msg('Technical integrations and customizations'),
        },
        {
          id: 'journeys',
          role: 'marketer',
          text: msg('Design and run customer journeys'),
          hint: hint.journey,
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
          hint: hint.dataModeling,
        },
        { id: 'configuration', role: 'administrator', text: msg('System configuration') },
        { id: 'mobile', role: 'developer', text: msg('Mobile development') },
        { id: 'strategy', role: 'marketer', text: msg('Marketing strategy') },
        {
          id: 'api-implementation',
          role: 'developer',
          text: msg('API implementation'),
          hint: hint.api,
        },
        { id: 'content', role: 'marketer', text: msg('Content creation') },
        { id: 'schemas', role: 'data-engineer', text: msg('Schema design'), hint: hint.schema },
        { id: 'users', role: 'administrator', text: msg('User management') },
        {
          id: 'journeys',
          role: 'marketer',
          text: msg('Journey design'),
          hint: hint.journey,
        },
        { id: 'security', role: 'administrator', text: msg('Security') },
        {
          id: 'api-integration',
          role: 'data-engineer',
          text: msg('API integration'),
          hint: hint.api,
        },
        { id: 'coding', role: 'developer', text: msg('Coding') },
      ],
    },
    {
      id: 'tasks',
      label: msg('Typical tasks'),
      title: msg('Which tasks are yours?'),
      statements: [
        { id: 'apps', role: 'developer', text: msg('Integrate mobile apps') },
        {
          id: 'sandboxes',
          role: 'administrator',
          text: msg('Configure sandboxes'),
          hint: hint.sandbox,
        },
        {
          id: 'schemas',
          role: 'data-engineer',
          text: msg('Configure schemas'),
          hint: hint.schema,
        },
        {
          id: 'campaigns',
          role: 'marketer',
          text: msg('Create campaigns'),
          hint: hint.campaign,
        },
        {
          id: 'datasets',
          role: 'data-engineer',
          text: msg('Manage datasets'),
          hint: hint.dataset,
        },
        {
          id: 'journeys',
          role: 'marketer',
          text: msg('Design journeys'),
          hint: hint.journey,
        },
        { id: 'apis', role: 'developer', text: msg('Implement APIs'), hint: hint.api },
        { id: 'users', role: 'administrator', text: msg('Manage users') },
        { id: 'reports', role: 'marketer', text: msg('Analyze reports') },
        {
          id: 'channels',
          role: 'administrator',
          text: msg('Configure channels'),
          hint: hint.channel,
        },
        {
          id: 'actions',
          role: 'developer',
          text: msg('Create custom actions'),
          hint: hint.customAction,
        },
        {
          id: 'sources',
          role: 'data-engineer',
          text: msg('Configure data sources'),
          hint: hint.dataSource,
        },
      ],
    },
  ];
}
