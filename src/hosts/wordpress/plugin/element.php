<?php
/**
 * The HTML of an element, from the settings of a block or a shortcode: from anyone who may write a post.
 *
 * @package role-finder
 */

namespace Role_Finder;

defined( 'ABSPATH' ) || exit;

/**
 * What a setting has to be. An address is one of http(s), absolute or relative; it has no square brackets, since
 * WordPress looks for shortcodes in attributes, too.
 */
const LANGUAGE = '/^[a-z]{2,3}([-_][a-z\d]{1,8})*$/iD';
const ADDRESS  = '~^(https?:|(?![a-z][a-z\d+.-]*:))[^\s[:cntrl:]<>"“”„«»\[\]\\\\]+$~iDu';
const COLOR    = '/^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]+|(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|var)\([\w .,%\/+-]+\))$/iD';
const NAME     = '/^[\p{L}\p{N} ._-]{1,64}$/uD';
const LEVEL    = '/^[1-4]$/D';

/** The quotation marks of a word processor, as characters of a pattern. */
const QUOTES = '\p{Pi}\p{Pf}„‚';

/** What stands in an element where no script runs: in feeds, and until the script is there. By language. */
const LINKS = array(
	'en' => 'About the roles in Journey Optimizer',
	'fr' => 'À propos des rôles dans Journey Optimizer',
);

const ROLES = array( 'administrator', 'data-engineer', 'developer', 'marketer' );

/**
 * The HTML of an element. A setting that cannot be used, or that the element does not have, is left out.
 *
 * @param string $tag      The name of the element.
 * @param array  $settings Values by name, as the blocks and the shortcodes have them.
 */
function element( string $tag, array $settings ): string {
	$accent     = read( $settings, 'accent', COLOR );
	$attributes = array(
		'lang'    => str_replace( '_', '-', read( $settings, 'lang', LANGUAGE ) ),
		'heading' => read( $settings, 'heading', LEVEL ),
		'content' => read( $settings, 'content', ADDRESS ),
		'style'   => '' === $accent ? '' : "--role-finder-accent:$accent",
	);
	if ( 'role-finder' === $tag ) {
		$attributes += array(
			'base'    => read( $settings, 'base', ADDRESS ),
			'paths'   => paths( $settings ),
			'persist' => read( $settings, 'persist', NAME ),
		);
	}
	$html = '';
	foreach ( array_filter( $attributes, 'strlen' ) as $name => $value ) {
		// By itself, esc_attr() leaves entities as they are.
		$html .= " $name=\"" . esc_attr( str_replace( '&', '&amp;', $value ) ) . '"';
	}
	return "<$tag$html>" . link_to_roles( $attributes['lang'] ) . "</$tag>";
}

/** A link to the documentation of all roles, in the language that is set, else in that of the site. */
function link_to_roles( string $lang ): string {
	$language = 0 === stripos( '' === $lang ? get_locale() : $lang, 'fr' ) ? 'fr' : 'en';
	$url      = "https://experienceleague.adobe.com/$language/docs/journey-optimizer/using/get-started/by-role/quick-start";
	return "<a href=\"$url\">" . LINKS[ $language ] . '</a>';
}

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
function read( array $settings, string $name, string $pattern ): string {
	$value = $settings[ $name ] ?? '';
	$text  = is_string( $value ) ? html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) : '';
	$quote = '[' . QUOTES . '"\']+';
	$bare  = preg_replace( "/^\s*(?:$quote\s*(.*?)\s*$quote|(.*?))\s*$/su", '$1$2', $text ) ?? '';
	return preg_match( $pattern, $bare ) ? $bare : '';
}

/** The addresses of the roles, as JSON; `none` for a role that has none. Empty without any. */
function paths( array $settings ): string {
	$paths = array();
	foreach ( ROLES as $role ) {
		$path = read( $settings, $role, ADDRESS );
		if ( '' !== $path ) {
			$paths[ $role ] = 'none' === $path ? null : $path;
		}
	}
	return $paths ? wp_json_encode( $paths ) : '';
}
