package org.chalkline.site.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a file, such as a browser asks for to go on in a video. */
record ByteRange(long first, long length) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * Returns the part that a {@code Range} header asks for: all of the file without a header, or
     * if the header asks for several parts or is malformed (RFC 9110, 14.2); null if the file ends
     * before the part.
     */
    static @Nullable ByteRange of(@Nullable String header, long size) {
        Matcher asked = ONE.matcher(header == null ? "" : header.strip());
        if (!asked.matches() || asked.end(2) - asked.start(1) < 2) {
            return new ByteRange(0, size);
        }
        if (asked.group(1).isEmpty()) {
            long last = Math.min(size, Long.parseLong(asked.group(2)));
            return last == 0 ? null : new ByteRange(size - last, last);
        }
        long first = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? size - 1 : Long.parseLong(asked.group(2));
        if (!asked.group(2).isEmpty() && last < first) {
            return new ByteRange(0, size);
        }
        return first >= size ? null : new ByteRange(first, Math.min(last, size - 1) - first + 1);
    }
}
