/** @jsxImportSource preact */
import '../../src/jsx/preact.js';

/** Must type-check in Preact. */
export const usual = (
  <role-finder
    lang="fr"
    base="/paths/"
    paths={{ developer: null }}
    heading={3}
    content="content.json"
    onrole-finder-complete={({ roles }) => console.log(roles.length)}
  >
    <p slot="intro">…</p>
  </role-finder>
);

// @ts-expect-error -- no such level
export const heading = <role-finder heading={5} />;

// @ts-expect-error -- no such attribute
export const unknown = <role-finder colour="red" />;

// @ts-expect-error -- a method is not set
export const method = <role-finder forget={() => undefined} />;

// @ts-expect-error -- no such field in the event
export const event = <role-finder onrole-finder-complete={({ answers }) => console.log(answers)} />;

export const team = (
  <role-finder-team lang="fr" heading={3}>
    <p slot="intro">…</p>
  </role-finder-team>
);

// @ts-expect-error -- a team has no paths
export const teamWithPaths = <role-finder-team paths={{}} />;
