package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.markdown.document.Attributes;
import org.chalkline.site.markdown.port.CodePort;

/**
 * What stands after the fence of code: its language, and what other programs want of it beside
 * that, as in <code>rust,editable</code>, <code>js {1,3} title="a.js"</code> or <code>{.python
 * .input}</code>.
 */
record CodeInfo(BasedSequence language) {

    private static final Pattern WORD = Pattern.compile("\\{?\\s*([^\\s,{}]+)");

    /** The languages of what programs show. */
    private static final Map<String, String> OTHER_NAMES =
            Map.of(
                    "console", "bash",
                    "default", "text",
                    "ipython", "python",
                    "none", "text",
                    "output", "text",
                    "pycon", "python",
                    "shell-session", "bash");

    static CodeInfo of(BasedSequence info) {
        Attributes attributes = Attributes.of(info);
        if (attributes != null && !attributes.classes().isEmpty()) {
            int start = info.indexOf('.') + 1;
            return new CodeInfo(
                    info.subSequence(start, start + attributes.classes().get(0).length()));
        }
        Matcher word = WORD.matcher(info);
        return new CodeInfo(
                word.lookingAt()
                        ? info.subSequence(word.start(1), word.end(1))
                        : info.subSequence(info.length()));
    }

    /** The name under which a language is known, or this one, without escapes. */
    static String known(String written, CodePort port) {
        String name = BasedSequence.of(written).unescape();
        String plain = name.replaceFirst("\\d+$", "");
        for (String each : new String[] {name, OTHER_NAMES.getOrDefault(plain, plain)}) {
            if (port.knows(each)) {
                return each;
            }
        }
        return OTHER_NAMES.getOrDefault(name, name);
    }
}
