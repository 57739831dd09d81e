import '../team.js';
import { teamLocales } from '../localization/team-locales.js';
import { localeOfPage, setUp, show } from './frame.js';

/** The page with the team view. */
const { code, msg } = localeOfPage(teamLocales);

const team = document.createElement('role-finder-team');
setUp(team);
show(team, msg('Who has which role?'), code);
