<?php
/**
 * The settings of a block or a shortcode: from anyone who may write a post.
 *
 * @package role-finder
 */

namespace Role_Finder;

defined( 'ABSPATH' ) || exit;

/** The functions of a color, with others in them: `color-mix(in srgb, var(--a, #123), red)`. */
const COLORS = '(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|var|calc)';
const PARTS  = '[\w\s.,%\/+#\-]';
const COLOR  = COLORS . '\((' . PARTS . '|' . COLORS . '\((' . PARTS . '|' . COLORS . '\(' . PARTS . '+\))+\))+\)';

/**
 * What a setting has to be, as PHP and JavaScript both read it. An address is one of http(s), absolute or relative; nothing
 * has square brackets, since WordPress looks for shortcodes in attributes, too.
 */
const PATTERNS = array(
	'lang'    => '[a-z]{2,3}([-_][a-z\d]{1,8})*',
	'heading' => '[1-4]',
	'accent'  => '#[\da-f]{3,4}|#[\da-f]{6}|#[\da-f]{8}|[a-z]+|' . COLOR,
	'address' => '(https?:|(?![a-z][a-z\d+.\-]*:))[^\s\x00-\x1f<>"“”„«»\[\]\\\\]+',
	'persist' => '[^\x00-\x1f<>"\[\]]{1,64}',
	'anchor'  => '[^\s\x00-\x1f<>"\[\]]+',
);

/** The roles of the built-in content: each has a setting for its address, and one for whom to ask. */
const ROLES = array( 'administrator', 'data-engineer', 'developer', 'marketer' );

/** The quotation marks of a word processor, as characters of a pattern. */
const QUOTES = '\p{Pi}\p{Pf}„‚';

/**
 * The settings in the text of a shortcode. By itself, WordPress takes none that is beside a line break, which it has made
 * a `<br />`, and cuts one in typographic quotation marks at its first space.
 */
function settings_in( string $text ): array {
	$plain  = preg_replace( '~</?(br|p)\b[^>]*>~i', ' ', html_entity_decode( $text, ENT_NOQUOTES | ENT_HTML5, 'UTF-8' ) );
	$quoted = '/=\s*[' . QUOTES . ']+\s*(.*?)\s*[' . QUOTES . ']+(?=\s+[\w-]+\s*=|\s*$)/su';
	return (array) shortcode_parse_atts( preg_replace( $quoted, '="$1"', $plain ) ?? '' );
}

/** The value of a setting as plain text; empty if it is not what it has to be. What authors save has entities. */
function read( array $settings, string $name ): string {
	$value = $settings[ $name ] ?? '';
	$text  = is_string( $value ) ? html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : '';
	$quote = '[' . QUOTES . '"\']+';
	$bare  = preg_replace( "/^\s*(?:$quote\s*(.*?)\s*$quote|(.*?))\s*$/su", '$1$2', $text ) ?? '';
	if ( ! isset( PATTERNS[ $name ] ) ) {
		$name = 'address';
		$bare = str_replace( ' ', '%20', $bare );
	}
	return preg_match( '~^(' . PATTERNS[ $name ] . ')$~iDu', $bare ) ? $bare : '';
}

/** Content of one's own as it was written, in JSON; empty where the setting is none, or an address. */
function own_content( array $settings ): string {
	$value = $settings['content'] ?? '';
	$text  = is_string( $value ) ? trim( html_entity_decode( $value, ENT_NOQUOTES | ENT_HTML5, 'UTF-8' ) ) : '';
	return 0 === strpos( $text, '{' ) ? $text : '';
}

/** The addresses of the roles, as JSON; `none` for a role that has none. Empty without any. */
function paths( array $settings ): string {
	$paths = array();
	foreach ( ROLES as $role ) {
		$path = read( $settings, $role );
		if ( '' !== $path ) {
			$paths[ $role ] = 'none' === $path ? null : $path;
		}
	}
	return $paths ? wp_json_encode( $paths ) : '';
}
