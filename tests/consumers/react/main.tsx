import 'ajo-role-finder/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function Page() {
  const [roles, setRoles] = useState<readonly string[]>([]);
  return (
    <>
      <title>{roles.join() || 'Page'}</title>
      <role-finder
        lang="fr"
        heading={3}
        paths={{ marketer: 'https://docs.example/mkt' }}
        onrole-finder-complete={(event) => setRoles(event.roles)}
      />
    </>
  );
}

createRoot(document.querySelector('#root') as Element).render(<Page />);
