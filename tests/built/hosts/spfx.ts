// What the web part uses of SharePoint Framework, in place of its packages: they are 300 MB, and want SharePoint around.

export interface IReadonlyTheme {
  readonly semanticColors?: { readonly bodyText?: string };
}

export interface Version {
  readonly text: string;
}

export const Version = { parse: (text: string): Version => ({ text }) };

/** What a field of text is given. */
export interface IPropertyPaneTextFieldProps {
  readonly label?: string;
  readonly description?: string;
  readonly multiline?: boolean;
  readonly onGetErrorMessage?: (value: string) => string | Promise<string>;
}

/** A field of the property pane. */
export interface IPropertyPaneField<Properties> {
  readonly targetProperty: string;
  readonly properties: Properties;
}

export interface IPropertyPaneConfiguration {
  readonly pages: readonly {
    readonly header: { readonly description: string };
    readonly groups: readonly {
      readonly groupName: string;
      // oxlint-disable-next-line typescript/no-explicit-any -- as it is there
      readonly groupFields: readonly IPropertyPaneField<any>[];
    }[];
  }[];
}

function field<Properties>(
  targetProperty: string,
  properties: Properties,
): IPropertyPaneField<Properties> {
  return { targetProperty, properties };
}

type MakeField<Properties> = (
  targetProperty: string,
  properties: Properties,
) => IPropertyPaneField<Properties>;

export const PropertyPaneDropdown: MakeField<{
  label: string;
  options: { key: string; text: string }[];
}> = field;
export const PropertyPaneSlider: MakeField<{ label: string; min: number; max: number }> = field;
export const PropertyPaneTextField: MakeField<IPropertyPaneTextFieldProps> = field;

/** SharePoint gives the fields before it renders the web part. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- so it is there
export abstract class BaseClientSideWebPart<Properties> {
  declare readonly domElement: HTMLElement;
  declare readonly properties: Properties;
  declare readonly context: {
    readonly pageContext: { readonly cultureInfo: { readonly currentUICultureName: string } };
  };

  abstract render(): void;
}
