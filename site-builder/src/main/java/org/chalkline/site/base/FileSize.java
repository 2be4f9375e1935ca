package org.chalkline.site.base;

import java.util.Locale;

/** Sizes of files as readers are told them: {@code 340 B}, {@code 1.2 KB}, {@code 34 MB}. */
public final class FileSize {

    private static final String UNITS = "KMG";
    private static final int STEP = 1000;

    private FileSize() {}

    /** Returns a number of bytes in words; from a kilobyte on with two digits or more. */
    public static String of(long bytes) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        double size = bytes;
        int unit = -1;
        while (Math.round(size) >= STEP && unit < UNITS.length() - 1) {
            size /= STEP;
            unit++;
        }
        String format = Math.round(size * 10) < 100 ? "%.1f" : "%.0f";
        return String.format(Locale.ROOT, format, size) + " " + UNITS.charAt(unit) + "B";
    }
}
