import { readFileSync } from 'node:fs';
import { filesIn, pick, type Files } from '../files.js';

/** What an LMS takes: the page for frames, with the script that tells the LMS what happens in it. */
export function scormPackage(version: '1.2' | '2004'): Files {
  const script = `<script src="scorm.js" data-version="${version}" defer></script>`;
  const page = readFileSync('dist/embed.html', 'utf8');
  return {
    // The manifest, and the schemas that it names.
    ...filesIn(`src/hosts/scorm/${version}`),
    ...filesIn('src/hosts/scorm/readme'),
    // Before the quiz, whose language it sets.
    'embed.html': Buffer.from(page.replace('<script', `${script}\n    <script`)),
    ...pick('dist', ['embed.css', 'embed.js']),
    ...pick('dist/hosts', ['scorm.js']),
    'LICENSE.txt': readFileSync('LICENSE'),
  };
}
