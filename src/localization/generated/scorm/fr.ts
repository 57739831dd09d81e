
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      's7604f6904cbf81eb': `Vos réponses sont conservées sur cette plateforme de formation. Son rapport les montre, avec vos rôles.`,
's7db58bcdd9342653': `Vos réponses sont conservées sur cette plateforme de formation.`,
's9bdf51f6b463dd64': `Non enregistré : la plateforme de formation ne prend pas vos réponses. Copiez votre résultat avant de partir.`,
    };
  