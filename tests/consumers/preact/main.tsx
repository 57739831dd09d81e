import 'ajo-role-finder/preact';
import { render } from 'preact';

const page = (
  <role-finder
    lang="fr"
    heading={3}
    paths={{ marketer: 'https://docs.example/mkt' }}
    onrole-finder-complete={(event) => (document.title = event.roles.join())}
  />
);

render(page, document.querySelector('#root') as Element);
