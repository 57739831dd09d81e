import type { Host, Publication, Route, Step } from './host.js';
import { scormPackage } from './packages/scorm-package.js';

const scorm = (version: '1.2' | '2004'): Route => ({
  id: `scorm-${version}`,
  name: () => `SCORM ${version}`,
  helpers: [],
  way: 'course',
  // The LMS keeps the answers.
  settings: ['lang', 'theme', 'isReported'],
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
          'It is completed when a result is reached, without a score. The LMS keeps the answers, the ticks and the current question. The language is that of the LMS, unless you choose one.',
        ),
      },
      {
        text: msg('Set four things in your LMS.'),
        note: msg(
          'In Moodle: “Grading method”: “Learning objects”, or the grade is 0. “Require status”: “Completed”. “Disable preview mode”: “Yes”. “Force new attempt”: “No”.',
        ),
      },
      reportStep(publication),
    ];
  },
  tried: ({ msg }) =>
    msg('Tested in Moodle 4.5, and with scorm-again 1.7 and 3.4, SCORM run-times.'),
});

/** What a teacher sees. */
function reportStep({ msg, project }: Publication): Step {
  return project.settings.isReported
    ? {
        text: msg('Read in the report of your LMS which roles came out.'),
        note: msg(
          'In Moodle, open the “Interactions report”. Each role has a “Response”, in the order of the roles: its name if it came out. The last one is a code. Paste the codes, or the whole table, into the team view.',
        ),
      }
    : {
        text: msg('Read in the report of your LMS who has completed the quiz.'),
        note: msg('It does not show which roles came out: you have switched that off.'),
      };
}

export const lms: Host = {
  id: 'lms',
  name: () => 'LMS (SCORM)',
  routes: [scorm('1.2'), scorm('2004')],
};
