package org.chalkline.site.diagnostic;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.base.OwnFile;

/**
 * What a mistake means, with an example that makes it and the same example mended.
 *
 * <p>It is written as Markdown: a sentence on the mistake, as much else as is needed, then {@code
 * ## Wrong} and {@code ## Right}, each with code that is a file of a content folder. Code is a part
 * of a lesson that has a title, unless its fence names a file, as in {@code ````yaml site.yml};
 * after that there may be the file's encoding and how many times its text is to be repeated, as in
 * {@code GB18030} and {@code ×300}.
 *
 * @param summary its first sentence
 * @param text all of it, as it is written
 */
public record Explanation(
        String summary, String text, List<ExampleFile> wrong, List<ExampleFile> right) {

    private static final String LESSON = "lesson.md";
    private static final Pattern PARTS =
            Pattern.compile("(?s)(.*?)\\n## Wrong\\n(.*)\\n## Right\\n(.*)");
    private static final Pattern CODE =
            Pattern.compile(
                    "(?ms)^(`{4,})\\w+(?: (?<file>\\S+\\.\\w+))?(?: (?<charset>[A-Z]\\S+))?"
                            + "(?: ×(?<times>\\d+))?\\n(?<text>.*?)^\\1$");

    /** A file of an example. */
    public record ExampleFile(String name, String text, Charset charset) {}

    /** Returns the explanation of a mistake. */
    public static Explanation of(Mistake mistake) {
        String file = "explain/" + mistake.code() + ".md";
        return parse(file, OwnFile.text(Explanation.class, file));
    }

    private static Explanation parse(String file, String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException(file + " does not say what is wrong and what is right");
        }
        String meaning = parts.group(1).strip();
        String first = meaning.replaceFirst("(?s)\\.(\\s.*)?$", ".").replace('\n', ' ');
        return new Explanation(first, text.strip(), files(parts.group(2)), files(parts.group(3)));
    }

    private static List<ExampleFile> files(String part) {
        List<ExampleFile> files = new ArrayList<>();
        Matcher code = CODE.matcher(part);
        while (code.find()) {
            String charset = code.group("charset");
            String text = code.group("text");
            if (code.group("times") != null) {
                text = (text.strip() + " ").repeat(Integer.parseInt(code.group("times"))) + "\n";
            }
            files.add(
                    new ExampleFile(
                            code.group("file") == null ? LESSON : code.group("file"),
                            code.group("file") == null ? "# A lesson\n\n" + text : text,
                            charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset)));
        }
        return List.copyOf(files);
    }
}
