package org.chalkline.site.markdown.directive;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.link.ImageLook;
import org.chalkline.site.markdown.port.Directive;

/**
 * Shares of the width that there is. A page may hold no styles of its own, so each is the name of a
 * class, in twentieths.
 */
public final class Widths {

    private static final String WIDTH = "width";
    private static final String COLUMNS = "widths";
    private static final int PERCENT = 100;

    private Widths() {}

    /**
     * The options of a table: the width of the whole, and that of each column beside the others.
     */
    static List<OptionType> ofTables() {
        return List.of(OptionType.percent(WIDTH), OptionType.parts(COLUMNS));
    }

    /** The class of a table in a directive, or an empty string. */
    public static String ofTable(Directive directive) {
        return directive
                .option(WIDTH)
                .map(width -> width.value().text())
                .filter(OptionType.percent(WIDTH).accepts())
                .map(width -> ImageLook.share(Integer.parseInt(width.replace("%", "").strip())))
                .orElse("");
    }

    /** The columns of a table in a directive, where their widths are told. */
    public static String columns(Directive directive) {
        List<Integer> parts = new ArrayList<>();
        directive
                .option(COLUMNS)
                .map(widths -> widths.value().text())
                .filter(OptionType.parts(COLUMNS).accepts())
                .filter(widths -> !widths.equals(OptionType.AUTO))
                .ifPresent(
                        widths -> {
                            for (String part : widths.split("[\\s,]+", -1)) {
                                parts.add(Integer.parseInt(part));
                            }
                        });
        double all = parts.stream().mapToInt(Integer::intValue).sum();
        StringBuilder columns = new StringBuilder();
        for (int part : parts) {
            columns.append("<col")
                    .append(Html.attribute("class", ImageLook.share(PERCENT * part / all)));
            columns.append('>');
        }
        return parts.isEmpty() ? "" : "<colgroup>" + columns + "</colgroup>";
    }
}
