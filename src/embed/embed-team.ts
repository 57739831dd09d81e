import '../team.js';
import { teamLocales } from '../localization/team-locales.js';
import { localeOfPage, query, show } from './frame.js';

/** The page with the team view. */
const { code, msg } = localeOfPage(teamLocales);

const team = document.createElement('role-finder-team');
team.heading = 1;
team.content = query.get('content') ?? undefined;

show(team, msg('Who covers which role?'), code);
