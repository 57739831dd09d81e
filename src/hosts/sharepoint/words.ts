// The words of the web part: those of its property pane, which the page for editors names too, and what SharePoint's lists
// of apps and web parts say of it.
import type { Locale } from '../../quiz/locale.js';

/** The words of the property pane, by the name that the web part knows them by. */
export function paneWords({ msg }: Pick<Locale, 'msg'>) {
  return {
    Introduction: msg('Which Adobe Journey Optimizer roles are yours? A quiz of three questions.'),
    Appearance: msg('Language and appearance'),
    Language: msg('Language'),
    LanguageOfThePage: msg('Same as the page'),
    Heading: msg('Level of the first heading'),
    Accent: msg('Color of buttons and links'),
    AccentHint: msg(
      'A CSS color, such as #1c57c9. Leave empty for a blue that is readable on the background.',
    ),
    Answers: msg('Answers and copied links'),
    Persist: msg('Keep answers under this name'),
    PersistHint: msg(
      'Give each quiz its own name, so that answers do not mix. Leave empty to keep nothing.',
    ),
    Storage: msg('How long they are kept'),
    InBrowser: msg('In the browser, until the person deletes them'),
    InTab: msg('Until the browser tab is closed'),
    Page: msg('Page that a copied link opens'),
    PageHint: msg('Leave empty for the page that shows the quiz. In Teams, there is no link then.'),
    Texts: msg('Texts'),
    Intro: msg('Text above the quiz'),
    Footer: msg('Text below the quiz'),
    Content: msg('Your own content'),
    ContentHint: msg(
      'The address of a JSON file, or the JSON itself. Leave empty for the built-in content.',
    ),
    Roles: msg('Links and contacts of the roles'),
    Links: msg('Role links'),
    Base: msg('Base address'),
    BaseHint: msg('The role links are relative to it. Leave empty for the public documentation.'),
    Link: msg('Role link'),
    LinkHint: msg(
      'Leave empty for the usual address of the role. Write “none” for the page of all roles.',
    ),
    Contact: msg('Whom to ask'),
    ContactHint: msg('Shown with the role: “Ask Jane, ext. 4512”.'),
    ContactAddress: msg('Contact address (optional)'),
    ContactAddressHint: msg('An e-mail address, a phone number or a web page.'),
    NoColor: msg('This is not a CSS color.'),
    NoAddress: msg('This is not a web address.'),
    NoContactAddress: msg('This is not an e-mail address, a phone number or a web address.'),
    NoContent: msg('This content cannot be used:'),
  } as const;
}

/** What SharePoint shows of the web part. */
export function partWords({ msg }: Pick<Locale, 'msg'>) {
  return {
    group: msg('Advanced'),
    title: msg('Role finder'),
    description: msg('A quiz that tells which Adobe Journey Optimizer roles are yours'),
  } as const;
}

/** What SharePoint's list of apps shows of the package. */
export function appDescription({ msg }: Pick<Locale, 'msg'>): string {
  return msg('A quiz that tells a new team member which Adobe Journey Optimizer roles are theirs');
}
