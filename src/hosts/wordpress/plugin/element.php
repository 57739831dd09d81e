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
const LANGUAGE = '/^[a-z]{2,3}(-[a-z\d]{2,8})*$/iD';
const ADDRESS  = '~^(https?:|(?![a-z][a-z\d+.-]*:))[^\s[:cntrl:]<>"\[\]\\\\]+$~iDu';
const COLOR    = '/^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]+|(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|var)\([\w .,%\/+-]+\))$/iD';
const NAME     = '/^[\p{L}\p{N} ._-]{1,64}$/uD';
const LEVEL    = '/^[1-4]$/D';

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
		'lang'    => read( $settings, 'lang', LANGUAGE ),
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

/** The value of a setting as plain text; empty if it is not what it has to be. What authors save has entities. */
function read( array $settings, string $name, string $pattern ): string {
	$value = $settings[ $name ] ?? '';
	$text  = is_string( $value ) ? trim( html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) : '';
	return preg_match( $pattern, $text ) ? $text : '';
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
