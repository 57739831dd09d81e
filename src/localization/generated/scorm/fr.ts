
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's9bdf51f6b463dd64': `Non enregistré : la plateforme de formation ne prend pas vos réponses. Copiez votre résultat avant de partir.`,
'sa4419b789948e611': `Vos réponses sont conservées sur cette plateforme de formation.`,
'sf7a36f2713ec8a4d': `Vos réponses sont conservées sur cette plateforme de formation. Son rapport les montre, avec vos rôles.`,
    };
  