package org.chalkline.site.citation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The little LaTeX that bibliographies hold, as plain text: letters, accents, signs, quotes,
 * dashes, short formulas. Of a command that is not known the argument stays.
 */
final class Latex {

    private static final Map<String, String> SIGNS = signs();

    /** Accents by their commands: the characters that combine with the letter before them. */
    private static final Map<String, String> ACCENTS =
            Map.ofEntries(
                    Map.entry("`", "\u0300"),
                    Map.entry("'", "\u0301"),
                    Map.entry("^", "\u0302"),
                    Map.entry("\"", "\u0308"),
                    Map.entry("~", "\u0303"),
                    Map.entry("=", "\u0304"),
                    Map.entry(".", "\u0307"),
                    Map.entry("u", "\u0306"),
                    Map.entry("v", "\u030c"),
                    Map.entry("H", "\u030b"),
                    Map.entry("c", "\u0327"),
                    Map.entry("r", "\u030a"),
                    Map.entry("k", "\u0328"),
                    Map.entry("d", "\u0323"),
                    Map.entry("b", "\u0331"),
                    Map.entry("t", "\u0361"));

    /** Commands whose argument is not shown; of {@code \href} it is the first. */
    private static final Set<String> HIDDEN =
            Set.of("href", "noop", "noopsort", "sortnoop", "textcolor");

    private static final String DIGITS = "0123456789+-()n";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₍₎ₙ";

    private final String latex;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private Latex(String latex) {
        this.latex = latex;
    }

    /** Returns the text without markup. */
    static String text(String latex) {
        Latex reader = new Latex(latex);
        reader.read();
        return Normalizer.normalize(reader.text, Normalizer.Form.NFC)
                .replaceAll("[ \\t\\n\\r]+", " ")
                .strip();
    }

    private void read() {
        while (at < latex.length()) {
            char c = latex.charAt(at);
            if (c == '\\') {
                command();
            } else if (c == '$') {
                formula();
            } else {
                at += sign(c);
            }
        }
    }

    /** Writes what is no command; answers how many characters that was. */
    private int sign(char c) {
        for (Map.Entry<String, String> ligature : LIGATURES) {
            if (latex.startsWith(ligature.getKey(), at)) {
                text.append(ligature.getValue());
                return ligature.getKey().length();
            }
        }
        if (c != '{' && c != '}') {
            text.append(c);
        }
        return 1;
    }

    private static final List<Map.Entry<String, String>> LIGATURES =
            List.of(
                    Map.entry("---", "—"),
                    Map.entry("--", "–"),
                    Map.entry("``", "“"),
                    Map.entry("''", "”"),
                    Map.entry("`", "‘"),
                    Map.entry("'", "’"),
                    Map.entry("~", "\u00a0"));

    private void command() {
        int start = ++at;
        while (at < latex.length() && isLetter(latex.charAt(at))) {
            at++;
        }
        boolean isWord = at > start;
        at = isWord ? at : Math.min(start + 1, latex.length());
        String name = latex.substring(start, at);
        if (ACCENTS.containsKey(name)) {
            accent(ACCENTS.getOrDefault(name, ""));
            return;
        }
        if (isWord) {
            skipSpace();
        }
        String sign = SIGNS.get(name);
        if (sign != null) {
            text.append(sign);
        } else if (HIDDEN.contains(name)) {
            argument();
        } else if (name.equals("textsuperscript")) {
            text.append(moved(text(argument()), RAISED));
        } else if (name.equals("textsubscript")) {
            text.append(moved(text(argument()), LOWERED));
        } else if (name.equals("enquote")) {
            text.append('“').append(text(argument())).append('”');
        } else if (!isWord) {
            text.append(name);
        }
    }

    /** Puts an accent on the next letter, which may stand in braces or be a command itself. */
    private void accent(String accent) {
        skipSpace();
        String letter = text(argument()).replace('ı', 'i').replace('ȷ', 'j');
        int first = letter.isEmpty() ? 0 : Character.charCount(letter.codePointAt(0));
        text.append(letter, 0, first).append(accent).append(letter, first, letter.length());
    }

    /** Takes the next group without its braces, the next command, or the next character. */
    private String argument() {
        skipSpace();
        if (at >= latex.length()) {
            return "";
        }
        int start = at;
        if (latex.charAt(at) == '\\') {
            at++;
            while (at < latex.length() && isLetter(latex.charAt(at))) {
                at++;
            }
            at = Math.max(at, Math.min(start + 2, latex.length()));
            String command = latex.substring(start, at);
            skipSpace();
            return command;
        }
        if (latex.charAt(at) != '{') {
            at += Character.charCount(latex.codePointAt(at));
            return latex.substring(start, at);
        }
        int depth = 0;
        while (at < latex.length()) {
            char c = latex.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            at += c == '\\' && at < latex.length() ? 1 : 0;
            if (depth == 0) {
                return latex.substring(start + 1, at - 1);
            }
        }
        return latex.substring(start + 1);
    }

    /** A short formula: Greek letters, raised and lowered digits; else its TeX. */
    private void formula() {
        int end = latex.indexOf('$', at + 1);
        if (end < 0) {
            text.append('$');
            at++;
            return;
        }
        Latex inside = new Latex(latex.substring(at + 1, end));
        while (inside.at < inside.latex.length()) {
            char c = inside.latex.charAt(inside.at);
            if (c == '^' || c == '_') {
                inside.at++;
                inside.text.append(moved(text(inside.argument()), c == '^' ? RAISED : LOWERED));
            } else if (c == '\\') {
                inside.command();
                boolean spaced = Character.isWhitespace(inside.latex.charAt(inside.at - 1));
                inside.text.append(spaced ? " " : "");
            } else {
                inside.text.append(c == '{' || c == '}' ? "" : Character.toString(c));
                inside.at++;
            }
        }
        text.append(inside.text);
        at = end + 1;
    }

    /** Digits above or below the line; other text as it is. */
    private static String moved(String digits, String to) {
        StringBuilder moved = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            int digit = DIGITS.indexOf(digits.charAt(i));
            if (digit < 0) {
                return digits;
            }
            moved.append(to.charAt(digit));
        }
        return moved.toString();
    }

    private void skipSpace() {
        while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Map<String, String> signs() {
        Map<String, String> signs = new HashMap<>();
        String words =
                "ss ß SS ẞ o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ"
                        + " dj đ DJ Đ ng ŋ NG Ŋ textendash – textemdash — textquoteright ’ textquoteleft ‘"
                        + " textquotedblleft “ textquotedblright ” textquotesingle ' quotedblbase „"
                        + " quotesinglbase ‚ guillemotleft « guillemotright » guilsinglleft ‹"
                        + " guilsinglright › dots … ldots … textellipsis … S § P ¶ pounds £ textsterling £"
                        + " copyright © textcopyright © textregistered ® texttrademark ™ textdegree °"
                        + " textmu µ euro € texteuro € EUR € textbullet • textperiodcentered ·"
                        + " textexclamdown ¡ textquestiondown ¿ textasciitilde ~ textasciicircum ^"
                        + " textbackslash \\ textunderscore _ textbar | textless < textgreater >"
                        + " textordfeminine ª textordmasculine º TeX TeX LaTeX LaTeX BibTeX BibTeX"
                        + " alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ"
                        + " iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ"
                        + " varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π"
                        + " Sigma Σ Phi Φ Psi Ψ Omega Ω times × cdot · pm ± leq ≤ le ≤ geq ≥ ge ≥ neq ≠"
                        + " infty ∞ approx ≈ sim ~ to → rightarrow → ell ℓ partial ∂ nabla ∇ in ∈ sum ∑"
                        + " circ ° prime ′ log log ln ln exp exp sin sin cos cos min min max max";
        String[] parts = words.split(" ", -1);
        for (int i = 0; i + 1 < parts.length; i += 2) {
            signs.put(parts[i], parts[i + 1]);
        }
        signs.put(" ", " ");
        signs.put(",", "\u2009");
        signs.put("-", "");
        signs.put("/", "");
        signs.put("\\", " ");
        signs.put("slash", "/");
        signs.put("quad", " ");
        return Map.copyOf(signs);
    }
}
