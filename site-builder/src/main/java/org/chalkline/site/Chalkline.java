package org.chalkline.site;

/** The command line program. */
public final class Chalkline {

    private Chalkline() {}

    public static void main(String[] args) {}
}
