define([], function () {
  return {
    Introduction:
      'Quels rôles Adobe Journey Optimizer sont les vôtres ? Un questionnaire de trois questions.',
    LanguageAndLooks: 'Langue et aspect',
    Language: 'Langue',
    LanguageOfThePage: 'Celle de la page',
    English: 'English',
    French: 'Français',
    Heading: 'Niveau du premier titre',
    Accent: 'Couleur des boutons et des liens',
    AccentHint: 'Une couleur CSS, par exemple #1c57c9. Vide : un bleu lisible sur l’arrière-plan.',
    Links: 'Adresses des parcours d’apprentissage',
    Base: 'Adresse de base',
    BaseHint: 'Les adresses ci-dessous lui sont relatives. Vide : la documentation publique.',
    Administrator: 'Administrateur ou administratrice',
    DataEngineer: 'Ingénieur ou ingénieure de données',
    Developer: 'Développeur ou développeuse',
    Marketer: 'Spécialiste marketing',
    PathsHint: 'Sans adresse, le rôle garde la sienne.',
    AnswersAndContent: 'Réponses et contenu',
    Persist: 'Nom sous lequel garder les réponses',
    PersistHint:
      'Elles restent dans le navigateur de la personne. Des questionnaires de noms différents ne se mélangent pas. Vide : rien n’est gardé.',
    Content: 'Adresse d’un contenu à vous',
    ContentHint:
      'Un fichier JSON, pour d’autres questions, rôles ou liens. Vide : le contenu fourni.',
  };
});
