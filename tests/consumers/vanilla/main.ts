import { ajoContent, type Content, type RoleFinderCompleteEvent } from 'ajo-role-finder';
import { RoleFinder } from 'ajo-role-finder/element';

const finder = document.querySelector('role-finder');
if (!(finder instanceof RoleFinder)) throw new Error('One class, whatever it is imported by.');

finder.paths = { marketer: 'https://docs.example/mkt' };
finder.content = (locale, msg): Content => ({
  ...ajoContent(msg),
  title: locale === 'fr' ? 'Votre part' : 'Your part',
});
finder.addEventListener('role-finder-complete', (event: RoleFinderCompleteEvent) => {
  document.title = event.roles.join();
});
finder.addEventListener('role-finder-path', (event) => {
  event.preventDefault();
  document.title = `${event.role} ${event.url}`;
});
