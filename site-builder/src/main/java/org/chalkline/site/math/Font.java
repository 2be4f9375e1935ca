package org.chalkline.site.math;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Family, weight and style as a rule says them; an empty string is what it leaves unsaid. */
record Font(String family, String weight, String style) {

    static final Font UNSAID = new Font("", "", "");

    private static final Pattern DECLARATION =
            Pattern.compile("(?:^|;)\\s*(font(?:-family|-weight|-style)?)\\s*:\\s*([^;]+)");
    private static final Pattern KATEX_FAMILY = Pattern.compile("KaTeX_\\w+");

    static Font of(String declarations) {
        Font font = UNSAID;
        Matcher declaration = DECLARATION.matcher(declarations);
        while (declaration.find()) {
            String value = declaration.group(2).strip();
            Font said =
                    switch (declaration.group(1)) {
                        case "font-family" -> new Font(family(value), "", "");
                        case "font-weight" -> new Font("", weight(value), "");
                        case "font-style" -> new Font("", "", value);
                        default -> new Font(family(value), "400", "normal");
                    };
            font = said.over(font);
        }
        return font;
    }

    /** This font where it says something, the other where it does not. */
    Font over(Font other) {
        return new Font(
                family.isEmpty() ? other.family : family,
                weight.isEmpty() ? other.weight : weight,
                style.isEmpty() ? other.style : style);
    }

    /** The file of the family's nearest face: style counts before weight. */
    Optional<String> file(List<FontFace> faces) {
        return faces.stream()
                .filter(face -> face.font().family.equals(family))
                .min(
                        Comparator.comparing((FontFace face) -> !face.font().style.equals(style))
                                .thenComparing(face -> !face.font().weight.equals(weight)))
                .map(FontFace::file);
    }

    private static String family(String value) {
        Matcher katex = KATEX_FAMILY.matcher(value);
        return katex.find() ? katex.group() : "";
    }

    private static String weight(String value) {
        return switch (value) {
            case "bold" -> "700";
            case "normal" -> "400";
            default -> value;
        };
    }
}
