import type { Coverage } from '../../quiz/team/coverage.js';
import type { Team } from '../../quiz/team/team.js';
import type { Headings } from '../../shared/templates/headings.js';
import type { TeamTextContext } from '../words.js';

/** What the templates of the team are given. */
export interface TeamView extends TeamTextContext {
  readonly headings: Headings;
  readonly team: Team;
  readonly coverage: Coverage;
}
