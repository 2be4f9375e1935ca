package org.chalkline.figure;

/** A name and its value, unescaped. */
public record Attribute(String name, String value) {}
