// React does not listen to events of a custom element that a server has rendered: the document does.
// https://github.com/facebook/react/issues/35446
if (typeof document !== 'undefined') {
  document.addEventListener('role-finder-complete', ({ roles }) => {
    document.title = roles.join();
  });
}
