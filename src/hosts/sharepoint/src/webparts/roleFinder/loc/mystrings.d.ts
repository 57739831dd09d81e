/** The words of the property pane, in a file for each language. */
declare interface IRoleFinderWebPartStrings {
  Introduction: string;
  LanguageAndLooks: string;
  Language: string;
  LanguageOfThePage: string;
  English: string;
  French: string;
  Heading: string;
  Accent: string;
  AccentHint: string;
  Links: string;
  Base: string;
  BaseHint: string;
  Administrator: string;
  DataEngineer: string;
  Developer: string;
  Marketer: string;
  PathsHint: string;
  AnswersAndContent: string;
  Persist: string;
  PersistHint: string;
  Content: string;
  ContentHint: string;
}

declare module 'RoleFinderWebPartStrings' {
  const strings: IRoleFinderWebPartStrings;
  export = strings;
}
