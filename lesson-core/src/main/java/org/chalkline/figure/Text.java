package org.chalkline.figure;

/** Characters between tags; an element's only child where they may be none. */
public record Text(String text) implements Node {}
