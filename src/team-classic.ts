// As `classic.ts`, for the team.
import './team.js';
