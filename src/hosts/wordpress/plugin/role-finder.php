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

/** Registers the scripts, and a block and a shortcode for each element. */
function register() {
	load_plugin_textdomain( 'role-finder', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	register_editor();
	foreach ( BLOCKS as $tag => $block ) {
		wp_register_script( $tag, plugins_url( "$tag.classic.min.js", __FILE__ ), array(), VERSION, true );
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

/** The HTML of an element, whose script comes with the page. */
function show( string $tag, array $settings ): string {
	wp_enqueue_script( $tag );
	return element( $tag, $settings );
}
