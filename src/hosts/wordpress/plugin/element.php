<?php
/**
 * The HTML of an element, from the settings and the texts of a block or a shortcode.
 *
 * @package role-finder
 */

namespace Role_Finder;

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_slots', 10, 2 );

/**
 * The HTML of an element. A setting that cannot be used, or that the element does not have, is left out.
 *
 * @param string $tag      The name of the element.
 * @param array  $settings Values by name, as the blocks and the shortcodes have them.
 * @param string $content  What stands between the two tags of a shortcode.
 */
function element( string $tag, array $settings, string $content = '' ): string {
	$accent     = read( $settings, 'accent' );
	$json       = own_content( $settings );
	$attributes = array(
		'id'           => read( $settings, 'anchor' ),
		'lang'         => str_replace( '_', '-', read( $settings, 'lang' ) ),
		'heading'      => read( $settings, 'heading' ),
		'content'      => '' === $json ? read( $settings, 'content' ) : '',
		'data-content' => $json,
		'style'        => '' === $accent ? '' : "--role-finder-accent:$accent",
	);
	if ( 'role-finder' === $tag ) {
		$attributes += array(
			'base'    => read( $settings, 'base' ),
			'paths'   => paths( $settings ),
			'page'    => read( $settings, 'page' ),
			'persist' => read( $settings, 'persist' ),
		);
	}
	$html = '';
	foreach ( array_filter( $attributes, 'strlen' ) as $name => $value ) {
		$html .= " $name=\"" . attribute( $value ) . '"';
	}
	return "<$tag$html>" . inside( $tag, $settings, $content ) . "</$tag>";
}

/** A text as an attribute. By itself, esc_attr() leaves entities as they are, and WordPress finds shortcodes in it. */
function attribute( string $text ): string {
	return str_replace( array( '[', ']' ), array( '&#091;', '&#093;' ), esc_attr( str_replace( '&', '&amp;', $text ) ) );
}

/** What stands in an element: what the shortcode has between its tags, the texts of the settings, and a link where no text shows without a script. */
function inside( string $tag, array $settings, string $content ): string {
	$html = do_shortcode( without_empty_paragraphs( force_balance_tags( wp_kses_post( $content ) ) ) );
	foreach ( slots( $tag ) as $name => $slot ) {
		$text  = text( $settings, $name );
		$html .= '' === $text ? '' : '<div' . ( '' === $slot ? '' : " slot=\"$slot\"" ) . ">$text</div>";
	}
	return $html . ( shows_without_script( $html ) ? '' : link_to_roles( read( $settings, 'lang' ) ) );
}

/** The names of the texts that an element takes as settings, and the slot of each; none for what shows without a script. */
function slots( string $tag ): array {
	$slots = array(
		'intro'    => 'intro',
		'fallback' => '',
	);
	foreach ( 'role-finder' === $tag ? ROLES : array() as $role ) {
		$slots[ "$role-contact" ] = $role;
	}
	return $slots + array( 'footer' => 'footer' );
}

/** A text of the settings as HTML: web and mail addresses in it become links. */
function text( array $settings, string $name ): string {
	$text = $settings[ $name ] ?? '';
	return is_string( $text ) ? wpautop( make_clickable( wp_kses_post( trim( $text ) ) ) ) : '';
}

/** WordPress makes paragraphs around a shortcode before it looks at it. */
function without_empty_paragraphs( string $html ): string {
	return preg_replace( '~<p>(\s|&nbsp;|<br ?/?>)*</p>~', '', $html );
}

/** Whether something stands in the element that no slot takes. */
function shows_without_script( string $html ): bool {
	$rest = preg_replace( '~<(\w+)\b[^>]*\sslot\s*=[^>]*>.*?</\1\s*>~is', '', $html );
	return '' !== trim( wp_strip_all_tags( $rest ) ) || preg_match( '~<(img|video|audio|iframe)\b(?![^>]*\sslot\s*=)~i', $rest );
}

/** A link to the documentation of all roles, in the language that is set, else in that of the site, else in English. */
function link_to_roles( string $lang ): string {
	$links = wp_json_file_decode( __DIR__ . '/links.json', array( 'associative' => true ) );
	$link  = $links[ strtolower( strtok( '' === $lang ? get_locale() : $lang, '-_' ) ) ] ?? $links['en'];
	return '<a href="' . esc_url( $link['url'] ) . '">' . esc_html( $link['label'] ) . '</a>';
}

/** Lets every author name a slot of the element: by itself, WordPress takes the attribute out of what they save. */
function allow_slots( array $tags, $context ): array {
	$with_slot = fn( $attributes ) => is_array( $attributes ) ? $attributes + array( 'slot' => true ) : $attributes;
	return 'post' === $context ? array_map( $with_slot, $tags ) : $tags;
}
