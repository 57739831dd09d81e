// What the web part uses of SharePoint Framework, in place of its packages: they are 300 MB, and want SharePoint around.

export interface IReadonlyTheme {
  readonly semanticColors?: { readonly bodyText?: string };
}

export interface Version {
  readonly text: string;
}

export const Version = { parse: (text: string): Version => ({ text }) };

/** A field of the property pane. */
export interface Field {
  readonly targetProperty: string;
  readonly properties: { readonly label: string };
}

export interface IPropertyPaneConfiguration {
  readonly pages: readonly {
    readonly header: { readonly description: string };
    readonly groups: readonly {
      readonly groupName: string;
      readonly groupFields: readonly Field[];
    }[];
  }[];
}

type Label = Field['properties'];
type MakeField<Properties> = (targetProperty: string, properties: Properties) => Field;

const field: MakeField<Label> = (targetProperty, properties) => ({ targetProperty, properties });

export const PropertyPaneDropdown: MakeField<Label & { options: { key: string; text: string }[] }> =
  field;
export const PropertyPaneSlider: MakeField<Label & { min: number; max: number }> = field;
export const PropertyPaneTextField: MakeField<Label & { description?: string }> = field;

/** SharePoint gives the fields before it renders the web part. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- so it is there
export abstract class BaseClientSideWebPart<Properties> {
  declare readonly domElement: HTMLElement;
  declare readonly properties: Properties;
  declare readonly context: {
    readonly pageContext: { readonly cultureInfo: { readonly currentUICultureName: string } };
  };

  abstract render(): void;
}
