package org.chalkline.site.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Formulas as a line of text, from the MathML that KaTeX writes for screen readers: {@code w₁^[1]},
 * {@code (a + b)/2}, {@code √x}, {@code ŷ}.
 */
public final class FormulaText {

    private static final String LOWERED = "0123456789+−=()aehijklmnoprstuvx";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
    private static final String RAISED = "0123456789+−=()niT";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵀ";

    /** Accents above a letter, and the characters that put them there. */
    private static final Map<String, String> ACCENTS =
            Map.of("^", "\u0302", "ˉ", "\u0304", "‾", "\u0304", "~", "\u0303", "˙", "\u0307");

    /** Signs with a space on either side, unless they begin what they are in. */
    private static final String INFIX = "=<>≤≥≠≈≡∼∈∉⊂⊆→←↦⇒⇔+−±×÷∗·⋅∧∨∣";

    private static final Set<String> LARGE = Set.of("∑", "∏", "∫", "max", "min", "lim");

    private static final String SEPARATORS = ",;";

    /** What MathML says and nobody sees. */
    private static final Pattern UNSEEN = Pattern.compile("[\u200B\u2060-\u2064\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u2000-\u200A\u205F]+");

    private FormulaText() {}

    /** Returns the text of a {@code math} element. */
    public static String of(Element math) {
        return SPACES.matcher(text(math)).replaceAll(" ").strip();
    }

    private static String text(Element element) {
        List<Element> parts = element.children();
        return switch (element.normalName()) {
            case "annotation" -> "";
            case "mi", "mn", "mtext" -> plain(element);
            case "mo" -> sign(element);
            case "mspace" -> " ";
            case "mfrac" -> grouped(text(parts.get(0))) + "/" + grouped(text(parts.get(1)));
            case "msqrt" -> "√" + grouped(all(parts));
            case "mroot" -> raised(text(parts.get(1))) + "√" + grouped(text(parts.get(0)));
            case "msub", "munder" -> base(parts, lowered(text(parts.get(1))));
            case "msup" -> base(parts, raised(text(parts.get(1))));
            case "mover" -> under(text(parts.get(0)), text(parts.get(1)).strip());
            case "msubsup", "munderover" ->
                    base(parts, lowered(text(parts.get(1))) + raised(text(parts.get(2))));
            case "mtr" -> joined(parts, " ");
            case "mtable" -> joined(parts, "; ");
            default -> all(parts);
        };
    }

    private static String all(List<Element> parts) {
        return joined(parts, "");
    }

    private static String joined(List<Element> parts, String between) {
        return parts.stream().map(FormulaText::text).collect(Collectors.joining(between));
    }

    private static String plain(Element element) {
        String text = UNSEEN.matcher(element.wholeText()).replaceAll("");
        return element.normalName().equals("mtext") ? text : text.replace('-', '−');
    }

    private static String sign(Element element) {
        String sign = plain(element).strip();
        if (SEPARATORS.contains(sign) && !sign.isEmpty()) {
            return sign + " ";
        }
        Element before = element.previousElementSibling();
        boolean isInfix =
                sign.length() == 1
                        && INFIX.contains(sign)
                        && before != null
                        && !(before.normalName().equals("mo") && !isClosing(before));
        return isInfix ? " " + sign + " " : sign;
    }

    private static boolean isClosing(Element sign) {
        return ")]}".contains(sign.text()) && !sign.text().isEmpty();
    }

    /** A sum and its like stand apart from what is summed. */
    private static String base(List<Element> parts, String scripts) {
        String base = text(parts.get(0));
        return base + scripts + (LARGE.contains(base) ? " " : "");
    }

    private static String lowered(String script) {
        return script(script, "_", LOWERED, SUBSCRIPTS);
    }

    private static String raised(String script) {
        return script.strip().matches("′+")
                ? script.strip()
                : script(script, "^", RAISED, SUPERSCRIPTS);
    }

    private static String script(String text, String mark, String plain, String small) {
        String script = SPACES.matcher(text).replaceAll("");
        if (script.chars().allMatch(c -> plain.indexOf(c) >= 0)) {
            return script.chars()
                    .mapToObj(c -> small.substring(plain.indexOf(c), plain.indexOf(c) + 1))
                    .collect(Collectors.joining());
        }
        return mark + (script.startsWith("[") && script.endsWith("]") ? script : grouped(script));
    }

    private static String under(String base, String accent) {
        String mark = ACCENTS.get(accent);
        return mark == null
                ? base + raised(accent)
                : Normalizer.normalize(base + mark, Normalizer.Form.NFC);
    }

    /** Puts parentheses around what is more than one number or name. */
    private static String grouped(String text) {
        String part = text.strip();
        return part.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.')
                ? part
                : "(" + part + ")";
    }
}
