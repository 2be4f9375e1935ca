package org.chalkline.client;

/** The script of a page. */
public final class Client {

    private Client() {}

    public static void main(String[] args) {}
}
