package org.chalkline.figure;

/**
 * A part of a page: an element, a text, the place of an element that no state changes, or that of
 * the caption.
 */
public sealed interface Node permits Element, Text, Still, Caption {}
