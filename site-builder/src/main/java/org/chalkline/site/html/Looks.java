package org.chalkline.site.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;

/**
 * What authors say of looks, in the attribute {@code style} and in older ones, as classes of the
 * page. A colour becomes the nearest one of the theme, which is legible on light and on dark.
 */
final class Looks {

    private static final Pattern PIXELS = Pattern.compile("(\\d{1,5})(?:\\.\\d+)?\\s*(?:px|pt)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:\\.\\d+)?\\s*%");
    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3}|[0-9a-f]{6})");
    private static final Pattern RGB =
            Pattern.compile("rgba?\\(\\s*(\\d{1,3})[,\\s]+(\\d{1,3})[,\\s]+(\\d{1,3}).*");
    private static final Pattern SHADE =
            Pattern.compile("^(?:dark|light|medium|pale|deep|hot|royal|dodger|sky|steel|forest)+");
    private static final Set<String> SIDES = Set.of("left", "center", "right");

    /** Colours by the names that authors use, without words for their shade. */
    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("red", "red"),
                    Map.entry("crimson", "red"),
                    Map.entry("firebrick", "red"),
                    Map.entry("maroon", "red"),
                    Map.entry("tomato", "red"),
                    Map.entry("orange", "orange"),
                    Map.entry("brown", "orange"),
                    Map.entry("gold", "orange"),
                    Map.entry("yellow", "orange"),
                    Map.entry("green", "green"),
                    Map.entry("lime", "green"),
                    Map.entry("olive", "green"),
                    Map.entry("teal", "teal"),
                    Map.entry("cyan", "teal"),
                    Map.entry("blue", "blue"),
                    Map.entry("navy", "blue"),
                    Map.entry("purple", "purple"),
                    Map.entry("indigo", "purple"),
                    Map.entry("violet", "purple"),
                    Map.entry("magenta", "magenta"),
                    Map.entry("fuchsia", "magenta"),
                    Map.entry("pink", "magenta"),
                    Map.entry("gray", "grey"),
                    Map.entry("grey", "grey"),
                    Map.entry("silver", "grey"));

    private Looks() {}

    /** Adds the classes and sizes that stand for what an element says of its looks. */
    static void of(
            String element, Attributes given, Set<String> classes, Map<String, String> attributes) {
        Map<String, String> style = declarations(given.get("style"));
        String side = style.getOrDefault("float", lower(given.get("align")));
        if (SIDES.contains(side)) {
            boolean floats = element.equals("img") && !side.equals("center");
            classes.add((floats || style.containsKey("float") ? "float-" : "align-") + side);
        }
        String text = style.getOrDefault("text-align", "");
        if (SIDES.contains(text)) {
            classes.add("align-" + text);
        }
        String hue = hue(style.getOrDefault("color", lower(given.get("color"))));
        if (!hue.isEmpty()) {
            classes.add("ink");
            classes.add("hue-" + hue);
        }
        if (style.getOrDefault("font-weight", "").matches("bold.*|[6-9]00")) {
            classes.add("bold");
        }
        if (style.getOrDefault("text-decoration", "").contains("underline")) {
            classes.add("underline");
        }
        size("width", element, style, given, classes, attributes);
        size("height", element, style, given, classes, attributes);
    }

    private static void size(
            String which,
            String element,
            Map<String, String> style,
            Attributes given,
            Set<String> classes,
            Map<String, String> attributes) {
        String size = style.getOrDefault(which, lower(given.get(which)));
        Matcher percent = PERCENT.matcher(size);
        Matcher pixels = PIXELS.matcher(size);
        if (percent.matches() && which.equals("width")) {
            long twentieths = Math.round(Integer.parseInt(percent.group(1)) / 5.0);
            classes.add("width-" + 5 * Math.max(1, Math.min(20, twentieths)));
        }
        if (element.equals("img")) {
            attributes.put(which, pixels.matches() ? pixels.group(1) : "");
        }
    }

    private static Map<String, String> declarations(String style) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String declaration : style.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replace("!important", "");
                all.put(lower(declaration.substring(0, colon)), lower(value));
            }
        }
        return all;
    }

    private static String lower(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the nearest colour of the theme; empty for black, white and what is no colour. */
    private static String hue(String colour) {
        Matcher hex = HEX.matcher(colour);
        Matcher rgb = RGB.matcher(colour);
        if (hex.matches()) {
            String digits = hex.group(1);
            int step = digits.length() / 3;
            int[] parts = new int[3];
            for (int i = 0; i < 3; i++) {
                String part = digits.substring(i * step, (i + 1) * step);
                parts[i] = Integer.parseInt(step == 1 ? part + part : part, 16);
            }
            return nearest(parts[0], parts[1], parts[2]);
        }
        if (rgb.matches()) {
            return nearest(part(rgb, 1), part(rgb, 2), part(rgb, 3));
        }
        return NAMED.getOrDefault(SHADE.matcher(colour).replaceFirst(""), "");
    }

    private static int part(Matcher rgb, int group) {
        return Math.min(255, Integer.parseInt(rgb.group(group)));
    }

    private static String nearest(int red, int green, int blue) {
        int most = Math.max(red, Math.max(green, blue));
        int range = most - Math.min(red, Math.min(green, blue));
        if (most < 50 || range < most / 7) {
            return most > 60 && most < 230 ? "grey" : "";
        }
        int degrees = degrees(red, green, blue, most, range);
        if (degrees < 15 || degrees >= 345) {
            return "red";
        }
        if (degrees < 70) {
            return "orange";
        }
        if (degrees < 165) {
            return "green";
        }
        if (degrees < 195) {
            return "teal";
        }
        if (degrees < 255) {
            return "blue";
        }
        return degrees < 290 ? "purple" : "magenta";
    }

    /** Returns where a colour stands on the circle, with red at 0 and green at 120. */
    private static int degrees(int red, int green, int blue, int most, int range) {
        if (most == red) {
            return Math.floorMod(60 * (green - blue) / range, 360);
        }
        return most == green ? 120 + 60 * (blue - red) / range : 240 + 60 * (red - green) / range;
    }
}
