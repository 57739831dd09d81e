import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import {
  ajoContent,
  type Contact,
  type ContentSource,
  type RoleFinder,
  type RoleId,
} from 'ajo-role-finder';
import { contactUrl, parsed } from './checks';
import { paneFor } from './pane';
import type { RoleFinderProperties } from './properties';
import { contentWith, readContact, readStorage } from './settings';

/** What is passed on as it is: a value that cannot be used is the role finder's to judge. */
const attributes = ['base', 'heading', 'page', 'persist'] as const;

/** The quiz. It is the same element as long as the web part is there, so that no change takes answers away. */
export default class RoleFinderWebPart extends BaseClientSideWebPart<RoleFinderProperties> {
  private readonly finder: RoleFinder = document.createElement('role-finder');
  private readonly roles = ajoContent().roles.map(({ id }) => id as RoleId);

  /** The content and the contacts that were asked for last, as JSON. */
  private asked = '';

  public render(): void {
    const { finder, properties } = this;
    finder.lang = properties.lang || this.context.pageContext.cultureInfo.currentUICultureName;
    for (const name of attributes) {
      const value = properties[name];
      if (value) finder.setAttribute(name, String(value));
      else finder.removeAttribute(name);
    }
    finder.storage = readStorage(properties.storage);
    finder.paths = this.readPaths();
    finder.style.setProperty('--role-finder-accent', properties.accent || '');
    const { intro, footer } = properties;
    finder.replaceChildren(...paragraphs('intro', intro), ...paragraphs('footer', footer));
    void this.showContent();
  }

  /** SharePoint leaves the color of text to each web part; the role finder detects the background by itself. */
  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.domElement.style.color =
      (theme && theme.semanticColors && theme.semanticColors.bodyText) || '';
  }

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  /** Changes wait for “Apply”: an address or a name that is half typed is never used. */
  protected get disableReactivePropertyChanges(): boolean {
    return true;
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return paneFor(this.roles);
  }

  private readPaths(): Record<string, string | null> {
    const paths: Record<string, string | null> = {};
    for (const role of this.roles) {
      const path = this.properties[role];
      if (path) paths[role] = path.trim() === 'none' ? null : path;
    }
    return paths;
  }

  private readContacts(): Map<string, Contact> {
    const contacts = new Map<string, Contact>();
    for (const role of this.roles) {
      const text = this.properties[`${role}-contact`];
      const address = this.properties[`${role}-contact-address`];
      // An address that cannot be used takes no text away.
      const contact = readContact({ text, url: contactUrl(address) }) || readContact({ text });
      if (contact) contacts.set(role, contact);
    }
    return contacts;
  }

  /** Shows the quiz once its content is known. What is the same as before is not asked for again. */
  private async showContent(): Promise<void> {
    const contacts = this.readContacts();
    const { content } = this.properties;
    const asked = JSON.stringify([content, Array.from(contacts)]);
    if (asked !== this.asked) {
      this.asked = asked;
      const own = await contentWith(contacts, parsed(content) as ContentSource | undefined);
      if (asked !== this.asked) return;
      this.finder.content = own;
    }
    if (!this.domElement.contains(this.finder)) this.domElement.appendChild(this.finder);
  }
}

/** Paragraphs in a slot, one for each line. Nothing in them is HTML. */
function paragraphs(slot: string, text = ''): readonly HTMLElement[] {
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const paragraph = document.createElement('p');
      paragraph.slot = slot;
      paragraph.textContent = line;
      return paragraph;
    });
}
