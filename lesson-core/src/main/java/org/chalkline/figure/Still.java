package org.chalkline.figure;

/** The place of an element that is drawn already and that no state changes; has no markup. */
public record Still() implements Node {}
