package org.chalkline.gallery.question;

/** Signs of Chinese input methods and of typography, as the signs of a keyboard. */
final class Narrow {

    private static final String OTHERS = "−–‐﹣。、⁄÷\u3000\u00a0\u2009\u202f";
    private static final String PLAIN = "----.,//    ";

    private Narrow() {}

    /** Returns a text with its full-width signs, minus signs and spaces as ASCII has them. */
    static String of(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int other = OTHERS.indexOf(c);
            out.append(
                    other >= 0
                            ? PLAIN.charAt(other)
                            : c > '\uff00' && c < '\uff5f' ? (char) (c - 0xfee0) : c);
        }
        return out.toString();
    }

    /** Returns a text without its spaces and in lower case, so that only what is meant counts. */
    static String folded(String text) {
        String narrow = of(text);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < narrow.length(); i++) {
            char c = narrow.charAt(i);
            if (c != ' ') {
                out.append(isCapital(c) ? (char) (c + 32) : c);
            }
        }
        return out.toString();
    }

    /** Of ASCII, Latin-1, Greek and Cyrillic: Character's tables would cost 9 KB of script. */
    private static boolean isCapital(char c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'À' && c <= 'Þ' && c != '×')
                || (c >= 'Α' && c <= 'Ω')
                || (c >= 'А' && c <= 'Я');
    }
}
