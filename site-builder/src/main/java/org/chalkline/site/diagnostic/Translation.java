package org.chalkline.site.diagnostic;

import java.util.Map;
import org.chalkline.text.Text;
import org.chalkline.text.Words;

/**
 * Puts into words of a language what the program tells.
 *
 * @param tag of the language, such as {@code zh-CN}
 * @param templates those of the language by the English ones; what is not here is said in English
 */
public record Translation(String tag, Map<String, String> templates) {

    public static final Translation ENGLISH = new Translation("en", Map.of());

    /** Says a text. */
    public String say(Text text) {
        return text.in(new Words(template -> templates.getOrDefault(template, template)));
    }
}
