package org.chalkline.site.math;

import java.util.NavigableMap;
import java.util.TreeMap;
import org.chalkline.text.Text;

/** What became of a formula. */
public sealed interface Typeset {

    /**
     * A formula as HTML and MathML without style attributes.
     *
     * @param rules the declarations that its generated classes stand for, by class
     */
    record Formula(String html, NavigableMap<String, String> rules) implements Typeset {

        /** Returns the formula that {@link #written} wrote. */
        static Formula read(String text) {
            int end = text.indexOf('\n');
            NavigableMap<String, String> rules = new TreeMap<>();
            for (String rule : text.substring(0, end).split("}", -1)) {
                int open = rule.indexOf('{');
                if (open > 0) {
                    rules.put(rule.substring(0, open), rule.substring(open + 1));
                }
            }
            return new Formula(text.substring(end + 1), rules);
        }

        /** Returns all of it as a text: a line of rules, then the HTML. */
        String written() {
            StringBuilder text = new StringBuilder();
            rules.forEach(
                    (name, declarations) ->
                            text.append(name).append('{').append(declarations).append('}'));
            return text.append('\n').append(html).toString();
        }
    }

    /**
     * A formula that KaTeX rejects.
     *
     * @param text why
     * @param offset where in the TeX, in UTF-16 units from 0, at most its length
     */
    record Failure(Text text, int offset) implements Typeset {}
}
