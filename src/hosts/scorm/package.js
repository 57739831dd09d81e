import { readFileSync } from 'node:fs';
import { pick } from '../files.js';

/**
 * What an LMS takes: the page for frames, with the script that tells the LMS what happens in it.
 *
 * @param {'1.2' | '2004'} version of SCORM
 * @returns {import('../files.js').Files}
 */
export function scormPackage(version) {
  const script = `<script src="scorm.js" data-version="${version}" defer></script>`;
  const page = readFileSync('dist/embed.html', 'utf8');
  return {
    ...pick(`src/hosts/scorm/${version}`, ['imsmanifest.xml']),
    // Before the quiz, whose language it sets.
    'embed.html': page.replace('<script', `${script}\n    <script`),
    ...pick('dist', ['embed.css', 'embed.js']),
    ...pick('src/hosts/scorm', ['scorm.js']),
    'LICENSE.txt': readFileSync('LICENSE'),
  };
}
