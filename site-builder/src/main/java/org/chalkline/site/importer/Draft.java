package org.chalkline.site.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chalkline.site.language.Language;
import org.chalkline.text.Text;

/** A lesson while it is made of a notebook: what is gathered beside its text. */
final class Draft {

    private final Language language;
    private final String name;
    private final Map<String, byte[]> made = new LinkedHashMap<>();
    private final Map<String, Path> copied = new LinkedHashMap<>();
    private final Map<String, String> macros = new LinkedHashMap<>();
    private final Set<String> expected = new HashSet<>();
    private final Set<String> labels = new LinkedHashSet<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int figures;

    /**
     * What the author is told.
     *
     * @param cell the number of the cell, or 0 for the whole
     */
    record Remark(int cell, Text text) {}

    /**
     * Begins a lesson.
     *
     * @param name the last part of its path, without ending: the folder of the files made for it
     */
    Draft(Language language, String name) {
        this.language = language;
        this.name = name;
    }

    Language language() {
        return language;
    }

    /** Tells the author of something; once for each cell. */
    void tell(int cell, Text text) {
        Remark remark = new Remark(cell, text);
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** Adds a file that is made for the lesson, and returns its path from there. */
    String add(String file, byte[] content) {
        String path = name + "/" + file;
        int dot = file.lastIndexOf('.');
        byte[] taken = made.get(path);
        for (int i = 2; taken != null && !Arrays.equals(taken, content); i++) {
            path = name + "/" + file.substring(0, dot) + "-" + i + file.substring(dot);
            taken = made.get(path);
        }
        made.put(path, content);
        return path;
    }

    /** Adds a file of the author's, to stand at a path from the lesson. */
    void copy(String path, Path file) {
        copied.put(path, file);
    }

    /** Returns the path of a file of the author's that cannot stay where it is. */
    String pathFor(Path file) {
        return name + "/" + FileNames.clean(file.getFileName().toString());
    }

    Map<String, byte[]> made() {
        return made;
    }

    Map<String, Path> copied() {
        return copied;
    }

    Map<String, String> macros() {
        return macros;
    }

    /** Takes a label, which a lesson may have once; returns whether it was free. */
    boolean takeLabel(String label) {
        return labels.add(label.toLowerCase(Locale.ROOT));
    }

    /** Notes a label that the lesson will have. */
    void expectLabel(String label) {
        expected.add(label.toLowerCase(Locale.ROOT));
    }

    boolean hasLabel(String label) {
        return expected.contains(label.toLowerCase(Locale.ROOT));
    }

    /** Counts a live figure. */
    void countFigure() {
        figures++;
    }

    int figures() {
        return figures;
    }
}
