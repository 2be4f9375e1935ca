package org.chalkline.site.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells contents apart: whoever has one has the same content as any other who has it. */
public final class Hash {

    private static final int DIGITS = 8;

    private Hash() {}

    /** Returns a hash that is short enough for the name of a file: 32 bits in hexadecimal. */
    public static String of(byte[] content) {
        return HexFormat.of().formatHex(sha256(content)).substring(0, DIGITS);
    }

    /** As {@link #of(byte[])}, of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the SHA-256 of a content, which has 32 bytes. */
    public static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** As {@link #sha256(byte[])}, of a text in UTF-8. */
    public static byte[] sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
