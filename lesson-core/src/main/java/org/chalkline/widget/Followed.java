package org.chalkline.widget;

/**
 * Another figure of the page, whose state a figure follows: some of its controls are that one's.
 *
 * @param figure what the other one is called; empty in the browser, where the page tells it
 * @param prefix stands before the names of its controls
 * @param controls how many they are
 */
public record Followed(String figure, String prefix, int controls) {}
