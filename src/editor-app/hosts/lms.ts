import type { Host, Route } from './host.js';
import { scormPackage } from './packages/scorm-package.js';

const scorm = (version: '1.2' | '2004'): Route => ({
  id: `scorm-${version}`,
  name: () => `SCORM ${version}`,
  helpers: [],
  way: 'course',
  // The LMS keeps the answers.
  settings: ['lang', 'theme'],
  // A team is no course that one takes.
  hasTeam: false,
  steps: (publication) => {
    const { msg } = publication;
    const file = `role-finder-scorm-${version}.zip`;
    return [
      {
        text: msg('Download the package. Your texts and settings are in it.'),
        actions: [
          {
            label: msg('Download the package'),
            file,
            make: (packages) => scormPackage(publication, file, packages),
          },
        ],
        isAim: true,
      },
      {
        text: msg('Upload it to your course as a SCORM package.'),
        note: msg(
          'It is completed when a result is reached, without a score. The LMS keeps the answers: whoever comes back finds the result. The language is the one that the LMS tells, unless you choose one.',
        ),
      },
    ];
  },
  tried: ({ msg }) => msg('Tested with scorm-again 3.4, a SCORM run-time; not in a full LMS yet.'),
});

export const lms: Host = {
  id: 'lms',
  name: () => 'LMS (SCORM)',
  routes: [scorm('1.2'), scorm('2004')],
};
