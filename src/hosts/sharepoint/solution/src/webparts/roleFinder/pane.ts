import {
  PropertyPaneDropdown,
  PropertyPaneSlider,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration,
  type IPropertyPaneField,
  type IPropertyPaneTextFieldProps,
} from '@microsoft/sp-property-pane';
import type { RoleId } from 'ajo-role-finder';
import * as strings from 'RoleFinderWebPartStrings';
import { addressProblem, colorProblem, contactAddressProblem, contentProblem } from './checks';
import { languages } from './languages';
import type { RoleFinderProperties } from './properties';

/** The fields of the property pane: what concerns the quiz on a first page, what concerns a role on a second one. */
export function paneFor(roles: readonly RoleId[]): IPropertyPaneConfiguration {
  return {
    pages: [
      {
        header: { description: strings.Introduction },
        groups: [
          {
            groupName: strings.Appearance,
            groupFields: [
              PropertyPaneDropdown('lang', {
                label: strings.Language,
                options: [{ key: '', text: strings.LanguageOfThePage }].concat(languages),
              }),
              PropertyPaneSlider('heading', { label: strings.Heading, min: 1, max: 4 }),
              text('accent', {
                label: strings.Accent,
                description: strings.AccentHint,
                onGetErrorMessage: colorProblem,
              }),
            ],
          },
          {
            groupName: strings.Answers,
            groupFields: [
              text('persist', { label: strings.Persist, description: strings.PersistHint }),
              PropertyPaneDropdown('storage', {
                label: strings.Storage,
                options: [
                  { key: '', text: strings.InBrowser },
                  { key: 'session', text: strings.InTab },
                ],
              }),
              text('page', {
                label: strings.Page,
                description: strings.PageHint,
                onGetErrorMessage: addressProblem,
              }),
            ],
          },
          {
            groupName: strings.Texts,
            groupFields: [
              text('intro', { label: strings.Intro, multiline: true }),
              text('footer', { label: strings.Footer, multiline: true }),
              text('content', {
                label: strings.Content,
                description: strings.ContentHint,
                multiline: true,
                onGetErrorMessage: contentProblem,
              }),
            ],
          },
        ],
      },
      {
        header: { description: strings.Roles },
        groups: [
          {
            groupName: strings.Links,
            groupFields: [
              text('base', {
                label: strings.Base,
                description: strings.BaseHint,
                onGetErrorMessage: addressProblem,
              }),
            ],
          },
          ...roles.map((role) => ({ groupName: strings[role], groupFields: fieldsOf(role) })),
        ],
      },
    ],
  };
}

function fieldsOf(role: RoleId): IPropertyPaneField<IPropertyPaneTextFieldProps>[] {
  return [
    text(role, {
      label: strings.Link,
      description: strings.LinkHint,
      onGetErrorMessage: addressProblem,
    }),
    text(`${role}-contact`, { label: strings.Contact, description: strings.ContactHint }),
    text(`${role}-contact-address`, {
      label: strings.ContactAddress,
      description: strings.ContactAddressHint,
      onGetErrorMessage: contactAddressProblem,
    }),
  ];
}

/** A field whose name cannot be mistyped. */
const text: (
  name: keyof RoleFinderProperties,
  properties: IPropertyPaneTextFieldProps,
) => IPropertyPaneField<IPropertyPaneTextFieldProps> = PropertyPaneTextField;
