<?php
/**
 * Plugin Name: Role Finder
 * Description: A short quiz that tells new team members which Adobe Journey Optimizer roles are theirs, as a block and a shortcode.
 * Version: {version}
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * Author: The role finder’s founders
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: role-finder
 * Domain Path: /languages
 *
 * @package role-finder
 */

namespace Role_Finder;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/element.php';

const VERSION = '{version}';

/** What there is for a page: the block, by the element that it shows. */
const BLOCKS = array(
	'role-finder'      => 'quiz',
	'role-finder-team' => 'team',
);

add_action( 'init', __NAMESPACE__ . '\register' );
add_filter( 'pre_do_shortcode_tag', __NAMESPACE__ . '\show_shortcode', 10, 4 );

// WP Rocket would delay the scripts until someone touches the page.
add_filter( 'rocket_delay_js_exclusions', fn( $patterns ) => array_merge( (array) $patterns, array( '/role-finder/role-finder' ) ) );

/** Registers the scripts, and a block and a shortcode for each element. */
function register() {
	load_plugin_textdomain( 'role-finder', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	register_editor();
	foreach ( BLOCKS as $tag => $block ) {
		wp_register_script( $tag, script_url( $tag ), array(), VERSION, true );
		register_block_type(
			__DIR__ . "/blocks/$block",
			array(
				'render_callback' => fn( $attributes ) => '<div ' . get_block_wrapper_attributes() . '>' . show( $tag, $attributes ) . '</div>',
				// Of the editor, and of the frame in it. A page that is read has the script where show() asks for it.
				'script_handles'  => is_admin() ? array( $tag ) : array(),
			)
		);
		add_shortcode( str_replace( '-', '_', $tag ), fn( $attributes ) => show( $tag, (array) $attributes ) );
	}
}

/** Registers the script of the blocks in the editor, its words, and the language that a page of the site has. */
function register_editor() {
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'role-finder-editor', plugins_url( 'editor.js', __FILE__ ), $needs, VERSION, true );
	wp_set_script_translations( 'role-finder-editor', 'role-finder', __DIR__ . '/languages' );
	$language = wp_json_encode( str_replace( '_', '-', get_locale() ) );
	wp_add_inline_script( 'role-finder-editor', "var roleFinderLanguage = $language;", 'before' );
}

/** A shortcode of this plugin, with its settings as they were meant; others are left to WordPress. */
function show_shortcode( $output, string $tag, $attributes, array $found ) {
	$is_ours = isset( BLOCKS[ str_replace( '_', '-', $tag ) ] );
	return $is_ours ? call_user_func( $GLOBALS['shortcode_tags'][ $tag ], settings_in( $found[3] ), $found[5] ?? '', $tag ) : $output;
}

/** The HTML of an element, after its script. */
function show( string $tag, array $settings ): string {
	return script( $tag ) . element( $tag, $settings );
}

/**
 * The script of an element, where it stands first in a page: so nothing moves when the script has run. Empty where the
 * HTML does not become a page as it is: in the editor, in feeds, for other programs, in excerpts and in the head.
 */
function script( string $tag ): string {
	static $printed = array();
	$is_page        = ! is_admin() && ! is_feed() && ! ( defined( 'REST_REQUEST' ) && REST_REQUEST )
		&& ! doing_filter( 'get_the_excerpt' ) && ! doing_action( 'wp_head' );
	if ( ! $is_page || isset( $printed[ $tag ] ) ) {
		return '';
	}
	$printed[ $tag ] = true;
	return wp_get_script_tag(
		array(
			'src'              => add_query_arg( 'ver', VERSION, script_url( $tag ) ),
			// Plugins that delay scripts, join or minify them are asked to leave this one: Autoptimize and Cloudflare,
			// LiteSpeed (two), WP Rocket.
			'data-cfasync'     => 'false',
			'data-no-optimize' => '1',
			'data-no-defer'    => '1',
			'data-no-minify'   => '1',
		)
	);
}

function script_url( string $tag ): string {
	return plugins_url( "$tag.classic.min.js", __FILE__ );
}
