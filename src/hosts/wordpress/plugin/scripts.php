<?php
/**
 * The scripts of a page, and what keeps plugins that make pages faster from breaking or delaying them.
 *
 * @package role-finder
 */

namespace Role_Finder;

defined( 'ABSPATH' ) || exit;

/**
 * What such plugins leave alone: Cloudflare’s Rocket Loader, which wants it before the address; Jetpack Boost; LiteSpeed
 * (two); NitroPack; mod_pagespeed.
 */
const OPT_OUTS = array(
	'data-cfasync'            => 'false',
	'data-jetpack-boost'      => 'ignore',
	'data-no-optimize'        => '1',
	'data-no-defer'           => '1',
	'nitro-exclude'           => '1',
	'data-pagespeed-no-defer' => true,
);

/** The filters by which others are told parts of addresses: Autoptimize, WP Rocket, Perfmatters, FlyingPress, WP-Optimize. */
const EXCLUSIONS_BY_ADDRESS = array(
	'autoptimize_filter_js_dontmove',
	'autoptimize_filter_js_consider_minified',
	'rocket_exclude_js',
	'rocket_exclude_defer_js',
	'rocket_delay_js_exclusions',
	'perfmatters_minify_js_exclusions',
	'perfmatters_defer_js_exclusions',
	'perfmatters_delay_js_exclusions',
	'flying_press_exclude_from_minify:js',
	'flying_press_exclude_from_defer:js',
	'flying_press_exclude_from_delay:js',
	'wp-optimize-minify-default-exclusions',
);

/** The same by the names of registered scripts: SiteGround’s Speed Optimizer. */
const EXCLUSIONS_BY_NAME = array( 'sgo_javascript_combine_exclude', 'sgo_js_minify_exclude', 'sgo_js_async_exclude' );

foreach ( EXCLUSIONS_BY_ADDRESS as $role_finder_filter ) {
	add_filter( $role_finder_filter, fn( $parts ) => array_merge( (array) $parts, array( '/role-finder/role-finder' ) ) );
}
foreach ( EXCLUSIONS_BY_NAME as $role_finder_filter ) {
	add_filter( $role_finder_filter, fn( $names ) => array_merge( (array) $names, array_keys( BLOCKS ) ) );
}
// W3 Total Cache.
add_filter( 'w3tc_minify_js_do_tag_minification', fn( $does, $html ) => $does && false === strpos( $html, '/role-finder/role-finder' ), 10, 2 );

/**
 * The scripts of an element, where it stands first in a page: so nothing moves when they have run. Empty where the HTML
 * does not become a page as it is: in the editor, in feeds, for other programs, in excerpts and in the head.
 */
function scripts( string $tag, array $settings ): string {
	$is_page = ! is_admin() && ! is_feed() && ! ( defined( 'REST_REQUEST' ) && REST_REQUEST )
		&& ! doing_filter( 'get_the_excerpt' ) && ! doing_action( 'wp_head' );
	if ( ! $is_page ) {
		return '';
	}
	// A page that WordPress would put into another one, without running its scripts, is loaded as a whole.
	if ( function_exists( 'wp_interactivity_config' ) ) {
		wp_interactivity_config( 'core/router', array( 'clientNavigationDisabled' => true ) );
	}
	return ( own_content( $settings ) ? script( 'role-finder-content', '.js' ) : '' ) . script( $tag );
}

/** A script, unless the page has it. */
function script( string $name, string $type = '.classic.min.js' ): string {
	static $printed = array();
	if ( isset( $printed[ $name ] ) ) {
		return '';
	}
	$printed[ $name ] = true;
	return wp_get_script_tag( OPT_OUTS + array( 'src' => add_query_arg( 'ver', VERSION, script_url( $name, $type ) ) ) );
}

function script_url( string $name, string $type = '.classic.min.js' ): string {
	return plugins_url( $name . $type, __FILE__ );
}
