// A page that defines the class alone: by a name of its own, and in a registry of one shadow root.
import { RoleFinder } from 'ajo-role-finder/element';

customElements.define('own-name', RoleFinder);

const [host] = document.getElementsByTagName('scoped-host');
if (host && hasScopedRegistries()) {
  const customElementRegistry = new CustomElementRegistry();
  customElementRegistry.define('role-finder', RoleFinder);
  host.attachShadow({ mode: 'open', customElementRegistry }).innerHTML =
    '<role-finder></role-finder>';
}

function hasScopedRegistries(): boolean {
  try {
    return Boolean(new CustomElementRegistry());
  } catch {
    return false;
  }
}
