package org.chalkline.site.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.site.base.OwnFile;
import org.chalkline.site.language.Language;

/**
 * What somebody begins with who is going to write lessons: one lesson to be changed, the site's
 * configuration, and a workflow that publishes the site.
 */
final class Starter {

    /** The folder of the lessons: what stands beside it is none of them. */
    static final String CONTENT = "content";

    /** What publishes the site. */
    static final String WORKFLOW = ".github/workflows/pages.yml";

    private Starter() {}

    /** Returns the files by their paths, the lesson in each of the languages, which come first. */
    static Map<String, String> files(List<Language> languages) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Language language : languages) {
            files.put(CONTENT + "/" + language.tag() + "/first.md", text(language.tag() + ".md"));
        }
        files.put(CONTENT + "/site.yml", configuration(languages));
        files.put(WORKFLOW, text("pages.yml"));
        files.put(".gitignore", "/target/\n");
        return files;
    }

    private static String configuration(List<Language> languages) {
        StringBuilder yaml = new StringBuilder("title:\n");
        for (Language language : languages) {
            yaml.append("  ").append(language.tag()).append(": ");
            yaml.append(language.say("start.title")).append('\n');
        }
        return yaml.append(
                        languages.stream()
                                .map(Language::tag)
                                .collect(Collectors.joining(", ", "languages: [", "]\n")))
                .toString();
    }

    private static String text(String name) {
        return OwnFile.text(Starter.class, "start/" + name);
    }
}
