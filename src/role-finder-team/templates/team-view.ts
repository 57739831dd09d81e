import type { Coverage } from '../../quiz/team-coverage.js';
import type { Team } from '../../quiz/team.js';
import type { Headings } from '../../shared/headings.js';
import type { Language } from '../words.js';

/** What the templates of the team are given. */
export interface TeamView extends Language {
  readonly headings: Headings;
  readonly team: Team;
  readonly coverage: Coverage;
}
