package org.chalkline.figure;

/** A part of a page: an element, a text, or the place of an element that no state changes. */
public sealed interface Node permits Element, Text, Still {}
