package org.chalkline.site.page;

/**
 * What makes a page work without a network once its site was visited.
 *
 * @param script the link to the script of the page
 * @param worker the link to the script that keeps the site
 */
public record Offline(String script, String worker) {}
