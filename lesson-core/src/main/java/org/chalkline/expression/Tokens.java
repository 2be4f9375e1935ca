package org.chalkline.expression;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.text.Text;

/** Splits an expression into tokens. */
final class Tokens {

    private static final List<String> SIGNS =
            List.of(
                    "..", "<=", ">=", "!=", "==", "+", "-", "*", "/", "^", "(", ")", "[", "]", ",",
                    "<", ">", "=", "%", "°", "'", "|", "√", "²", "³", ".");

    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /**
     * Splits a text; an end token follows all others.
     *
     * @throws Broken where a character belongs to nothing
     */
    static List<Token> of(String text) {
        return new Tokens(text).all();
    }

    private List<Token> all() {
        while (at < text.length()) {
            char c = ascii(text.charAt(at));
            if (c == ' ' || c == '\n' || c == '\t') {
                at++;
            } else if (isDigit(c) || (c == '.' && isDigit(next(1)))) {
                number();
            } else if (isLetter(at)) {
                name();
            } else {
                sign();
            }
        }
        int end = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
        tokens.add(new Token(Token.Kind.END, "", 0, end, end));
        return tokens;
    }

    private char next(int ahead) {
        return at + ahead < text.length() ? ascii(text.charAt(at + ahead)) : ' ';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Letters of any script; a subscript digit is a part of a name. */
    private boolean isLetter(int place) {
        // The mark of Spanish ordinals is typed for a degree.
        return (Character.isLetter(text.codePointAt(place)) && text.charAt(place) != 'º')
                || text.charAt(place) == '_';
    }

    private void number() {
        int start = at;
        digits();
        // In 1..n the point is not the number's.
        if (next(0) == '.' && next(1) != '.') {
            at++;
            digits();
        }
        boolean isPower = next(0) == 'e' || next(0) == 'E';
        int sign = isPower && (next(1) == '-' || next(1) == '+') ? 1 : 0;
        if (isPower && isDigit(next(1 + sign))) {
            at += 1 + sign;
            digits();
        }
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < at; i++) {
            digits.append(ascii(text.charAt(i)));
        }
        double number = Double.parseDouble(digits.toString());
        if (number == Double.POSITIVE_INFINITY) {
            throw new Broken(
                    new Problem(
                            start,
                            Text.of("the number '{0}' is too large", digits),
                            Text.of("a number below 1e308")));
        }
        add(Token.Kind.NUMBER, digits.toString(), number, start);
    }

    private void digits() {
        while (isDigit(next(0))) {
            at++;
        }
    }

    private void name() {
        int start = at;
        StringBuilder name = new StringBuilder();
        while (at < text.length()
                && (isLetter(at) || isDigit(next(0)) || SUBSCRIPTS.indexOf(next(0)) >= 0)) {
            int letter = text.codePointAt(at);
            int size = Character.charCount(letter);
            if (size == 1) {
                name.append(letterOf(text.charAt(at)));
            } else {
                name.appendCodePoint(letter);
            }
            at += size;
        }
        add(Token.Kind.NAME, name.toString(), 0, start);
    }

    /** A subscript digit is the digit: x₁ is x1. */
    private static char letterOf(char c) {
        int digit = SUBSCRIPTS.indexOf(c);
        // Keyboards have the micro sign, which looks like the letter mu.
        return digit >= 0 ? (char) ('0' + digit) : c == 'µ' ? 'μ' : ascii(c);
    }

    private void sign() {
        int start = at;
        String twin = twin(text.charAt(at));
        String ahead = twin.isEmpty() ? "" + next(0) + next(1) : twin;
        for (String sign : SIGNS) {
            if (ahead.startsWith(sign)) {
                at += twin.isEmpty() ? sign.length() : 1;
                add(Token.Kind.SIGN, sign, 0, start);
                if (twin.equals("''")) {
                    add(Token.Kind.SIGN, sign, 0, start);
                }
                return;
            }
        }
        String odd = new String(Character.toChars(text.codePointAt(at)));
        throw new Broken(
                new Problem(
                        at,
                        Text.of("'{0}' means nothing here", odd),
                        instead(odd.length() == 1 ? "" + ascii(odd.charAt(0)) : odd)));
    }

    private static Text instead(String odd) {
        return switch (odd) {
            case "!" -> Text.of("not, !=, or gamma(n + 1) for a factorial");
            case "&" -> Text.verbatim("and");
            case "、", ";", "،" -> Text.verbatim(",");
            case ":" -> Text.of("if … then … else …, or f(i) for i in 1..n");
            case "{", "}", "【", "】", "〔", "〕" -> Text.of("( ) for groups, [ ] for lists");
            case "\"", "“", "「", "」" -> Text.of("no quotes: the language has no texts");
            case "\\" -> Text.of("no TeX: sqrt(x), pi, 2 * x");
            case "$" -> Text.of("no $: formulas belong into labels");
            case "?" -> Text.of("if … then … else …");
            default -> Text.of("a number, a name, or a sign such as + - * / ^ ( )");
        };
    }

    private void add(Token.Kind kind, String characters, double number, int start) {
        tokens.add(new Token(kind, characters, number, start, at));
    }

    /** Returns signs that keyboards write in other ways. */
    private static String twin(char c) {
        return switch (c) {
            case '×', '·', '⋅', '∗' -> "*";
            case '÷', '∕' -> "/";
            case '−', '–' -> "-";
            case '≤', '⩽' -> "<=";
            case '≥', '⩾' -> ">=";
            case '≠' -> "!=";
            case '′', '’', '‘' -> "'";
            case '″', '”' -> "''";
            case 'º' -> "°";
            case '…' -> "..";
            default -> "";
        };
    }

    /** Returns the ASCII twin of a full-width character, a space for any space, else the same. */
    private static char ascii(char c) {
        return c >= '！' && c <= '～'
                ? (char) (c - '！' + '!')
                : c == '\u3000' || c == '\u00a0' || c == '\u2009' || c == '\r' ? ' ' : c;
    }
}
