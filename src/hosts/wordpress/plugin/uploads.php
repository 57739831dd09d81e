<?php
/**
 * JSON in the media library, of which WordPress knows nothing: for those who may write any HTML.
 *
 * @package role-finder
 */

namespace Role_Finder;

defined( 'ABSPATH' ) || exit;

add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_json' );
add_filter( 'wp_check_filetype_and_ext', __NAMESPACE__ . '\recognize_json', 10, 3 );

function allow_json( array $types ): array {
	return current_user_can( 'unfiltered_html' ) ? $types + array( 'json' => 'application/json' ) : $types;
}

/** A JSON file is one, even where the server takes it for plain text. */
function recognize_json( array $found, string $file, string $name ): array {
	$is_json = preg_match( '/\.json$/i', $name ) && is_object( wp_json_file_decode( $file ) );
	return $is_json && current_user_can( 'unfiltered_html' ) ? array(
		'ext'  => 'json',
		'type' => 'application/json',
	) + $found : $found;
}
