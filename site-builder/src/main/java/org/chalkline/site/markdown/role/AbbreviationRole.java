package org.chalkline.site.markdown.role;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.document.Rendering;

/**
 * A short form, with the long one in parentheses, wide ones too, after it: {@code CSS (Cascading
 * Style Sheets)}.
 */
final class AbbreviationRole implements Role {

    private static final Pattern PARTS = Pattern.compile("(?s)(.*\\S)\\s*[(（]([^()（）]+)[)）]");

    @Override
    public String name() {
        return "abbr";
    }

    @Override
    public String html(RoleSpan span, Rendering rendering) {
        String text = span.text().toString().strip();
        Matcher parts = PARTS.matcher(text);
        boolean both = parts.matches();
        return "<abbr"
                + Html.attribute("title", both ? parts.group(2).strip() : "")
                + ">"
                + Html.escape(both ? parts.group(1) : text)
                + "</abbr>";
    }
}
