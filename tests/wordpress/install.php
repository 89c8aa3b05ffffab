<?php
/* Installs WordPress and writes the posts that were given as JSON; prints what it is, and the id of each post. */
$given = json_decode(stream_get_contents(STDIN), true);
mysqli_report(MYSQLI_REPORT_ERROR | MYSQLI_REPORT_STRICT);
(new mysqli(null, 'root', '', null, 0, $given['socket']))->query('CREATE DATABASE wordpress');

define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url($given['address'], PHP_URL_HOST) . ':' . parse_url($given['address'], PHP_URL_PORT);
$_SERVER['REQUEST_METHOD'] = 'GET';
ob_start();
require $given['root'] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('School', 'admin', 'admin@school.example', false, '', wp_generate_password());
update_option('siteurl', rtrim($given['address'], '/'));
update_option('home', rtrim($given['address'], '/'));
update_option('coder_providers', $given['providers']);
$users = ['administrator' => 1, 'author' => wp_create_user('author', wp_generate_password())];
get_user_by('id', $users['author'])->set_role('author');

$posts = [];
foreach ($given['posts'] as ['title' => $title, 'author' => $author, 'content' => $content]) {
    wp_set_current_user($users[$author]);
    $posts[$title] = wp_insert_post(
        wp_slash([
            'post_title' => $title,
            'post_content' => $content,
            'post_status' => 'publish',
            'post_author' => $users[$author],
        ]),
        true,
    );
}
$unfiltered = array_map(fn($id) => user_can($id, 'unfiltered_html'), $users);
ob_end_clean();
echo json_encode(['version' => $GLOBALS['wp_version'], 'unfiltered' => $unfiltered, 'posts' => $posts]);
