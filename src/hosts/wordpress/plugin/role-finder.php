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

require __DIR__ . '/settings.php';
require __DIR__ . '/element.php';
require __DIR__ . '/scripts.php';
require __DIR__ . '/uploads.php';

const VERSION = '{version}';

/** What there is for a page: the block, by the element that it shows. */
const BLOCKS = array(
	'role-finder'      => 'quiz',
	'role-finder-team' => 'team',
);

add_action( 'init', __NAMESPACE__ . '\register' );
add_filter( 'pre_do_shortcode_tag', __NAMESPACE__ . '\show_shortcode', 10, 4 );

/** Registers the scripts, and a block and a shortcode for each element. */
function register() {
	load_plugin_textdomain( 'role-finder', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	register_editor();
	foreach ( BLOCKS as $tag => $block ) {
		wp_register_script( $tag, script_url( $tag ), array(), VERSION, true );
		register_block_type(
			__DIR__ . "/blocks/$block",
			array(
				'render_callback' => fn( $attributes ) => show_block( $tag, $attributes ),
				// Of the editor, and of the frame in it. A page that is read has the script where show() asks for it.
				'script_handles'  => is_admin() ? array( $tag ) : array(),
			)
		);
		add_shortcode( str_replace( '-', '_', $tag ), fn( $settings, $content = '' ) => show( $tag, (array) $settings, $content ) );
	}
}

/** Registers the script of the blocks in the editor, its words, and what it has to know of the site and of the settings. */
function register_editor() {
	wp_register_script( 'role-finder-checks', plugins_url( 'checks.js', __FILE__ ), array(), VERSION, true );
	$needs = array( 'role-finder-checks', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-dom', 'wp-element', 'wp-i18n', 'wp-shortcode' );
	wp_register_script( 'role-finder-editor', plugins_url( 'editor.js', __FILE__ ), $needs, VERSION, true );
	wp_set_script_translations( 'role-finder-editor', 'role-finder', __DIR__ . '/languages' );
	$site = wp_json_encode(
		array(
			'language' => str_replace( '_', '-', get_locale() ),
			'patterns' => PATTERNS,
		)
	);
	wp_add_inline_script( 'role-finder-editor', "var roleFinderSite = $site;", 'before' );
}

/** A block: its element, in what carries the alignment and the anchor. */
function show_block( string $tag, array $attributes ): string {
	$anchor  = read( $attributes, 'anchor' );
	$wrapper = get_block_wrapper_attributes( '' === $anchor ? array() : array( 'id' => $anchor ) );
	unset( $attributes['anchor'] );
	return "<div $wrapper>" . show( $tag, $attributes ) . '</div>';
}

/** A shortcode of this plugin, with its settings as they were meant; others are left to WordPress. */
function show_shortcode( $output, string $tag, $attributes, array $found ) {
	$is_ours = isset( BLOCKS[ str_replace( '_', '-', $tag ) ] );
	return $is_ours ? call_user_func( $GLOBALS['shortcode_tags'][ $tag ], settings_in( $found[3] ), $found[5] ?? '', $tag ) : $output;
}

/** The HTML of an element, after its script. */
function show( string $tag, array $settings, string $content = '' ): string {
	return scripts( $tag, $settings ) . element( $tag, $settings, $content );
}
