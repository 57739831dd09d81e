/** What a person reads, in either language; the sentences that hold it are compared letter by letter. */
export const words = {
  en: {
    next: 'Next',
    toResult: 'See my result',
    back: 'Back',
    none: 'None of these',
    questions: [
      'Question 1 of 3 Which responsibilities are yours?',
      'Question 2 of 3 Which skills do you bring?',
      'Question 3 of 3 Which tasks are yours?',
    ],
    instruction: 'Select all that apply.',
    problem: 'Select what applies to you, or “None of these”.',
    toOverview: 'See all four roles',
    overview: 'AJO roles and responsibilities',
    toQuiz: 'Back to the quiz',
    backToResult: 'Back to my result',
    change: (label: string) => `Change: ${label}`,
    labels: ['Main responsibilities', 'Key skills', 'Typical tasks'],
    restart: 'Start again',
  },
  fr: {
    next: 'Suivant',
    toResult: 'Voir mon résultat',
    back: 'Retour',
    none: 'Aucune de ces propositions',
    questions: [
      'Question 1 sur 3 Quelles responsabilités sont les vôtres\u202f?',
      'Question 2 sur 3 Quelles compétences apportez-vous\u202f?',
      'Question 3 sur 3 Quelles tâches sont les vôtres\u202f?',
    ],
    instruction: 'Sélectionnez tout ce qui vous correspond.',
    problem: 'Sélectionnez ce qui vous correspond, ou «\u00a0Aucune de ces propositions\u00a0».',
    toOverview: 'Voir les quatre rôles',
    overview: 'Rôles et responsabilités d’AJO',
    toQuiz: 'Revenir au quiz',
    backToResult: 'Revenir à mon résultat',
    change: (label: string) => `Modifier\u00a0: ${label}`,
    labels: ['Responsabilités principales', 'Compétences principales', 'Tâches standard'],
    restart: 'Recommencer',
  },
} as const;

export type Language = keyof typeof words;
