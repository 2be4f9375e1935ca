package org.chalkline.site.output.single;

import java.util.Map;

/**
 * How the formulas of one file are shown.
 *
 * @param css their style sheet
 * @param fonts those that they need, by their addresses in the style sheet
 */
public record MathStyle(String css, Map<String, byte[]> fonts) {

    /** That of a file without any. */
    public static final MathStyle NONE = new MathStyle("", Map.of());
}
