package org.chalkline.site.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.importer.Notebook.Cell;
import org.chalkline.site.language.Language;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A lesson made of a notebook.
 *
 * @param markdown the whole of its file
 * @param draft the files beside it, and what its author is told
 */
record Lesson(String title, String markdown, Draft draft) {

    private static final Pattern HTML_HEADING =
            Pattern.compile("(?is)<h([1-6])[^>]*>(.*?)</h\\1\\s*>");
    private static final Pattern UNDERLINED = Pattern.compile("(?m)^(\\S[^\\n]*)\\n=+[ \\t]*$");

    /**
     * Makes a lesson.
     *
     * @param told the language, or null to guess it
     */
    static Lesson of(
            Notebook notebook,
            Sources sources,
            Sources.Source source,
            KnownFigures known,
            @Nullable Language told) {
        List<String> texts = texts(notebook);
        Language language = told == null ? Tongue.of(String.join("\n", texts)) : told;
        Draft draft = new Draft(language, source.name());
        if (told == null) {
            draft.tell(0, Text.of("the language is guessed: {0}", language.tag()));
        }
        notebook.remarks().forEach(remark -> draft.tell(0, remark));
        texts.forEach(text -> Formulas.labels(text).forEach(draft::expectLabel));
        Anchors anchors = new Anchors(texts);
        Targets targets = new Targets(sources, source, anchors, draft);
        ProseCell prose = new ProseCell(targets, anchors, draft);
        CodeCell code = new CodeCell(new Outputs(targets, prose, draft), known, draft);
        List<String> parts = new ArrayList<>();
        boolean isHeaded = !notebook.title().isBlank();
        for (Cell cell : notebook.cells()) {
            String part =
                    cell instanceof Notebook.Prose text
                            ? prose.mended(text)
                            : cell instanceof Notebook.Code program
                                    ? code.markdown(program)
                                    : raw((Notebook.Raw) cell, prose, draft);
            Matcher heading = Anchors.HEADING.matcher(part);
            if (!isHeaded && cell instanceof Notebook.Prose && heading.find()) {
                isHeaded = true;
                boolean isLate = !parts.isEmpty() || !part.substring(0, heading.start()).isBlank();
                if (isLate && isTitle(heading, part)) {
                    draft.tell(cell.number(), Text.of("the heading is the title of the lesson"));
                    part = part.substring(0, heading.start()) + part.substring(heading.end());
                }
            }
            if (!part.isBlank()) {
                parts.add(part.strip().equals(part) ? part : trimmed(part));
            }
        }
        String title = title(notebook, texts, source, draft);
        String head = "---\ntitle: " + quoted(title) + "\nlang: " + language.tag() + "\n---\n\n";
        return new Lesson(title, head + String.join("\n\n", parts) + "\n", draft);
    }

    /** Whether a heading that does not begin the lesson is its title: of level 1, and no code. */
    private static boolean isTitle(Matcher heading, String part) {
        String before = part.substring(0, heading.start());
        boolean isLabelled = before.stripTrailing().endsWith(")=");
        return heading.group(1).length() == 1
                && !isLabelled
                && Passage.of(before).stream().allMatch(Passage::isEnded);
    }

    /** Without the empty lines around it; the space that begins a line may mean something. */
    private static String trimmed(String part) {
        return part.replaceAll("\\A(?:[ \\t]*\\n)+", "").stripTrailing();
    }

    private static String raw(Notebook.Raw cell, ProseCell prose, Draft draft) {
        String text = cell.text().strip();
        if (text.isEmpty()) {
            return "";
        }
        return switch (cell.format()) {
            case "text/markdown", "text/html" ->
                    prose.mended(new Notebook.Prose(cell.number(), text, Map.of()));
            case "text/latex" ->
                    prose.mended(new Notebook.Prose(cell.number(), "$$" + text + "$$", Map.of()));
            default -> {
                draft.tell(cell.number(), Text.of("raw text stands as it is"));
                String fence = CodeCell.fence(text);
                yield fence + "text\n" + text + "\n" + fence;
            }
        };
    }

    private static List<String> texts(Notebook notebook) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : notebook.cells()) {
            if (cell instanceof Notebook.Prose prose) {
                StringBuilder text = new StringBuilder();
                for (Passage part : Passage.of(prose.markdown())) {
                    boolean isText =
                            part.kind() != Passage.Kind.CODE || !part.body().contains("\n");
                    text.append(isText ? part.source() : "\n\n");
                }
                texts.add(text.toString());
            }
        }
        return texts;
    }

    private static String title(
            Notebook notebook, List<String> texts, Sources.Source source, Draft draft) {
        if (!notebook.title().isBlank()) {
            return plain(notebook.title());
        }
        String second = "";
        for (String text : texts) {
            Matcher heading = Anchors.HEADING.matcher(text);
            while (heading.find()) {
                String title = plain(heading.group(2));
                if (heading.group(1).length() == 1 && !title.isEmpty()) {
                    return title;
                }
                second = second.isEmpty() ? title : second;
            }
            for (Pattern pattern : List.of(UNDERLINED, HTML_HEADING)) {
                Matcher other = pattern.matcher(text);
                if (other.find()) {
                    String title = plain(other.group(other.groupCount()));
                    if (!title.isEmpty()) {
                        return title;
                    }
                }
            }
        }
        String title = second.isEmpty() ? source.name().replaceAll("[-_]+", " ") : second;
        draft.tell(0, Text.of("the title is guessed: {0}", title));
        return title;
    }

    /** A heading without its marks. */
    private static String plain(String heading) {
        return heading.replaceAll("<[^>]*>", "")
                .replaceAll("!?\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("[*`]+|(?<!\\w)_|_(?!\\w)", "")
                .replaceAll("\\\\([\\p{Punct}])", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String quoted(String title) {
        return "'" + title.replace("'", "''") + "'";
    }
}
