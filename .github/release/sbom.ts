import { execFileSync } from 'node:child_process';

/** What our files contain of other packages: what the sources import, and what that depends on. */
export const bundled = ['lit', '@lit/localize', '@awesome.me/webawesome', 'fflate'];

interface Sbom {
  readonly metadata: { readonly component: { readonly 'bom-ref': string; readonly name: string } };
  readonly components: readonly { readonly 'bom-ref': string; readonly name: string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * The list of components, as CycloneDX has it: of what is delivered, in which `npm sbom` does not tell what is bundled from
 * the tools of development.
 */
export function sbom(): Sbom {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const all = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', shell: isWindows })) as Sbom;
  const root = all.metadata.component['bom-ref'];
  const first = all.components.filter(({ name }) => bundled.includes(name)).map(refOf);
  const kept = new Set(first);
  // A set that grows while it is read: each adds what it depends on.
  for (const ref of kept) for (const each of dependenciesOf(all, ref)) kept.add(each);
  return {
    ...all,
    components: all.components.filter((component) => kept.has(refOf(component))),
    dependencies: all.dependencies
      .filter(({ ref }) => ref === root || kept.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: ref === root ? first : dependsOn })),
  };
}

const isWindows = process.platform === 'win32';

function dependenciesOf({ dependencies }: Sbom, ref: string): readonly string[] {
  return dependencies.find((each) => each.ref === ref)?.dependsOn ?? [];
}

function refOf(component: { readonly 'bom-ref': string }): string {
  return component['bom-ref'];
}
