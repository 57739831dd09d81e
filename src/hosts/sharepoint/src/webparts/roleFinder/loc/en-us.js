define([], function () {
  return {
    Introduction: 'Which Adobe Journey Optimizer roles are yours? A quiz of three questions.',
    LanguageAndLooks: 'Language and looks',
    Language: 'Language',
    LanguageOfThePage: 'That of the page',
    English: 'English',
    French: 'Français',
    Heading: 'Level of the first heading',
    Accent: 'Color of buttons and links',
    AccentHint: 'A CSS color, such as #1c57c9. Empty: blue, as can be read on the background.',
    Links: 'Addresses of the learning paths',
    Base: 'Base address',
    BaseHint: 'The addresses below are relative to it. Empty: the public documentation.',
    Administrator: 'Administrator',
    DataEngineer: 'Data Engineer',
    Developer: 'Developer',
    Marketer: 'Marketer',
    PathsHint: 'An address of a role that is empty is the usual one.',
    AnswersAndContent: 'Answers and content',
    Persist: 'Name to keep answers under',
    PersistHint:
      'They stay in the visitor’s browser. Quizzes with different names do not mix. Empty: nothing is kept.',
    Content: 'Address of content of your own',
    ContentHint: 'A JSON file, for other questions, roles or links. Empty: the built-in content.',
  };
});
