import { MARK, plain, without, type Former, type Unit } from './units.js';

/** What has become of a language. */
interface Change {
  readonly code: string;
  readonly isComplete: boolean;
  readonly before: readonly Unit[];
  readonly now: readonly Unit[];
  readonly former: Former;
}

/** What a person has to know and do; empty if there is nothing. */
export function reportOn({ code, isComplete, before, now, former }: Change): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  const file = `locales/${code}.xlf`;
  const untranslated = now.filter(({ target }) => target === undefined);
  const used = new Set([...former.values(), ...now].map(({ target }) => target));
  const dropped = without(before, now).filter(({ target }) => target && !used.has(target));
  const sections = [
    section(
      `Look at the ${name} of these texts again. In ${file}, correct its <target>, delete \` ${MARK}\`, and run this again.`,
      now
        .filter(({ isMarked }) => isMarked)
        .map(({ id, source, target }) => ({
          [`${name} of`]: former.get(id)?.source,
          'English now': source,
          [name]: target,
        })),
    ),
    isComplete
      ? section(
          `These texts have no ${name} yet. In ${file}, write it as a <target> after the <source>, and run this again.`,
          untranslated.map(({ source }) => ({ English: source })),
        )
      : `${name} is in progress: ${now.length - untranslated.length} of ${now.length} texts are translated in ${file}. The others are shown in English.`,
    section(
      `The ${name} of these texts is dropped, since they are gone.`,
      dropped.map(({ source, target }) => ({ English: source, [name]: target })),
    ),
  ];
  return sections.filter(Boolean).join('\n\n');
}

function section(
  title: string,
  texts: readonly Readonly<Record<string, string | undefined>>[],
): string {
  const entries = texts.map((text) =>
    Object.entries(text)
      .map(([label, xml]) => (xml === undefined ? '' : `\n  ${label}: ${plain(xml)}`))
      .join(''),
  );
  return entries.length ? [title, ...entries].join('\n') : '';
}
