package org.chalkline.figure;

/** A part of a page: an element or a text. */
public sealed interface Node permits Element, Text {}
