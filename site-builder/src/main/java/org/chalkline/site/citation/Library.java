package org.chalkline.site.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** All works that the lessons of a site can cite. */
public final class Library {

    private static final String JSON = ".json";

    private final Diagnostics diagnostics;
    private final Map<String, Work> works = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private boolean isWhole = true;

    public Library(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Adds the works of a file: CSL-JSON where its name ends so, else BibTeX. */
    public void add(String file, String text) {
        sources.put(file, text);
        Diagnostics reading = diagnostics.part();
        List<Work> read =
                file.endsWith(JSON)
                        ? CslJson.read(text, file, reading)
                        : BibTex.read(text, file, reading);
        diagnostics.add(reading);
        isWhole &= reading.list().isEmpty();
        for (Work work : read) {
            String other = files.putIfAbsent(work.key(), file);
            if (works.putIfAbsent(work.key(), work) != null) {
                diagnostics.report(
                        Mistake.TAKEN_KEY,
                        file,
                        line(text, work.key()),
                        Text.of("'{0}' is a work of '{1}' already", work.key(), other),
                        Text.of("a key of its own"));
            }
        }
    }

    /** Returns the texts of the files by their names: two libraries of the same are alike. */
    public Map<String, String> sources() {
        return Map.copyOf(sources);
    }

    /** Notes that a file could not be read. */
    public void lack() {
        isWhole = false;
    }

    /** Whether all files were read without a mistake: else a work may be missing for that. */
    public boolean isWhole() {
        return isWhole;
    }

    private static Position line(String text, String key) {
        int offset = Math.max(0, text.lastIndexOf(key));
        int start = text.lastIndexOf('\n', offset) + 1;
        int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        return new Position(line, 1 + text.codePointCount(start, offset));
    }

    /** The keys of all. */
    public Set<String> keys() {
        return works.keySet();
    }

    @Nullable Work find(String key) {
        return works.get(key);
    }
}
