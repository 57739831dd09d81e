import type { TemplateResult } from 'lit';
import type { RichTextBlock } from '../../quiz/rich-text.js';
import type { Coverage } from '../../quiz/team/coverage.js';
import type { Team } from '../../quiz/team/team.js';
import type { Headings } from '../../shared/templates/headings.js';
import type { TeamTextContext } from '../words.js';

/** What the templates of the team are given. */
export interface TeamView extends TeamTextContext {
  readonly headings: Headings;
  readonly team: Team;
  readonly coverage: Coverage;
  /** Copies blocks, and says so in the place with this id. */
  readonly onCopy: (blocks: readonly RichTextBlock[], place: string) => void;
  /** The place with this id, where it is said that something is copied. */
  readonly copied: (place: string) => TemplateResult;
}
