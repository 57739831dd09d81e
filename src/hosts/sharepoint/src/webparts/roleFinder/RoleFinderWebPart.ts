import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import {
  PropertyPaneDropdown,
  PropertyPaneSlider,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration,
} from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { RoleFinder } from 'ajo-role-finder';
import 'ajo-role-finder';
import * as strings from 'RoleFinderWebPartStrings';

/** What is passed on as it is: a value that cannot be used is the role finder's to judge. */
const attributes = ['base', 'content', 'heading', 'persist'] as const;

const roles = ['administrator', 'data-engineer', 'developer', 'marketer'] as const;

/** What an editor sets in the property pane: the attributes, and by role its path. Empty: the default of the role finder. */
export interface RoleFinderProperties extends Partial<Record<(typeof roles)[number], string>> {
  /** Empty: the language of the page. */
  lang?: string;
  base?: string;
  content?: string;
  heading?: number;
  persist?: string;
  /** A CSS color. */
  accent?: string;
}

/** The quiz. It is the same element as long as the web part is there, so that no change takes answers away. */
export default class RoleFinderWebPart extends BaseClientSideWebPart<RoleFinderProperties> {
  private readonly finder: RoleFinder = document.createElement('role-finder');

  public render(): void {
    const { finder, properties } = this;
    finder.lang = properties.lang || this.context.pageContext.cultureInfo.currentUICultureName;
    for (const name of attributes) {
      const value = properties[name];
      if (value) finder.setAttribute(name, String(value));
      else finder.removeAttribute(name);
    }
    const paths: Record<string, string> = {};
    for (const role of roles) {
      const path = properties[role];
      if (path) paths[role] = path;
    }
    finder.paths = paths;
    finder.style.setProperty('--role-finder-accent', properties.accent || '');
    if (!this.domElement.contains(finder)) this.domElement.appendChild(finder);
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
    return {
      pages: [
        {
          header: { description: strings.Introduction },
          groups: [
            {
              groupName: strings.LanguageAndLooks,
              groupFields: [
                PropertyPaneDropdown('lang', {
                  label: strings.Language,
                  options: [
                    { key: '', text: strings.LanguageOfThePage },
                    { key: 'en', text: strings.English },
                    { key: 'fr', text: strings.French },
                  ],
                }),
                PropertyPaneSlider('heading', { label: strings.Heading, min: 1, max: 4 }),
                PropertyPaneTextField('accent', {
                  label: strings.Accent,
                  description: strings.AccentHint,
                }),
              ],
            },
            {
              groupName: strings.Links,
              groupFields: [
                PropertyPaneTextField('base', {
                  label: strings.Base,
                  description: strings.BaseHint,
                }),
                PropertyPaneTextField('administrator', { label: strings.Administrator }),
                PropertyPaneTextField('data-engineer', { label: strings.DataEngineer }),
                PropertyPaneTextField('developer', { label: strings.Developer }),
                PropertyPaneTextField('marketer', {
                  label: strings.Marketer,
                  description: strings.PathsHint,
                }),
              ],
            },
            {
              groupName: strings.AnswersAndContent,
              groupFields: [
                PropertyPaneTextField('persist', {
                  label: strings.Persist,
                  description: strings.PersistHint,
                }),
                PropertyPaneTextField('content', {
                  label: strings.Content,
                  description: strings.ContentHint,
                }),
              ],
            },
          ],
        },
      ],
    };
  }
}
