package org.chalkline.site.markdown.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chalkline.site.base.Html;

/** How large an image is shown: a share of the width as a class, pixels as attributes. */
public final class ImageLook {

    private static final int PERCENT = 100;
    private static final int STEP = 5;

    private ImageLook() {}

    /** The class for some percent of the width, in twentieths. */
    public static String share(double percent) {
        long steps = Math.round(percent / STEP);
        return "width-" + STEP * Math.max(1, Math.min(steps, PERCENT / STEP));
    }

    /**
     * The attributes of an image, each with a space before it.
     *
     * @param width as {@code 50%} or {@code 300px}, or empty; what is no such length is left out
     * @param height in pixels, or empty
     * @param classes of its author, with spaces between
     */
    public static String attributes(String width, String height, String classes) {
        List<String> names = new ArrayList<>(Arrays.asList(classes.split(" ", 0)));
        boolean isShare = width.endsWith("%") && number(width) > 0;
        if (isShare) {
            names.add(share(number(width)));
        }
        names.removeIf(String::isEmpty);
        return Html.attribute("class", String.join(" ", names))
                + (isShare ? "" : pixels("width", width))
                + pixels("height", height);
    }

    private static String pixels(String side, String length) {
        int number = length.endsWith("%") ? 0 : number(length);
        return number > 0 ? Html.attribute(side, Integer.toString(number)) : "";
    }

    private static int number(String length) {
        String digits = length.replace("px", "").replace("%", "").strip();
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
