import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allowedIframe, frameCode, iframeCode } from '../../src/editor-app/hosts/codes.js';
import { builtPublication } from './built-files.js';

/** The core of Drupal, as in its repository: the environment names its folder. */
const core = process.env['DRUPAL'] ?? '';

/** Where Debian has the parser of HTML that Drupal uses. */
const php = '/usr/share/php';

const isThere = existsSync(join(core, 'modules/filter')) && existsSync(join(php, 'Masterminds'));
if (!isThere)
  console.warn(
    'The filter of Drupal needs DRUPAL=/folder, its core, and (Debian): apt-get install php-cli php-xml php-masterminds-html5',
  );

/** What the filter of a text format that allows these tags leaves of a code. */
function filtered(code: string, allowed: string): string {
  const script = `
    spl_autoload_register(function ($class) {
      $folders = [
        'Drupal\\\\filter\\\\' => '${core}/modules/filter/src/',
        'Drupal\\\\' => '${core}/lib/Drupal/',
        'Masterminds\\\\' => '${php}/Masterminds/',
      ];
      foreach ($folders as $name => $folder) {
        if (!str_starts_with($class, $name)) continue;
        require $folder . strtr(substr($class, strlen($name)), '\\\\', '/') . '.php';
        return;
      }
    });
    [, $code, $allowed] = $argv;
    $settings = ['allowed_html' => $allowed, 'filter_html_nofollow' => false];
    $definition = ['provider' => 'filter', 'settings' => $settings];
    $filter = new Drupal\\filter\\Plugin\\Filter\\FilterHtml(['settings' => $settings], 'filter_html', $definition);
    echo $filter->process($code, 'en');
  `;
  return execFileSync('php', ['-r', script, code, allowed], { encoding: 'utf8' }).trim();
}

describe.skipIf(!isThere)('the filter of Drupal', () => {
  const publication = builtPublication({ host: 'drupal', route: 'frame' });
  const code = frameCode(publication);

  it('takes the frame out of a format without it, and empties it where it has no attributes', () => {
    expect(filtered(code, '<p> <strong>')).toBe('');
    expect(filtered(code, '<p> <strong> <iframe>')).toBe('<iframe></iframe>');
  });

  it('leaves the frame whole where what “For your site” says is allowed', () => {
    const allowed = `<p> <strong> ${allowedIframe(publication)}`;
    expect(filtered(code, allowed)).toBe(iframeCode(publication).replaceAll('\u00a0', '&nbsp;'));
  });
});
