// Must come before Lit.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

await import('ajo-role-finder');

for (const finder of document.querySelectorAll('role-finder')) {
  finder.addEventListener('role-finder-complete', ({ roles }) => {
    document.title = roles.join();
  });
}
