package org.chalkline.figure;

/** A place in a plot, in the plot's own numbers. */
public record Point(double x, double y) {}
