package org.chalkline.site.citation;

import java.util.List;
import java.util.Map;

/**
 * Something that can be cited.
 *
 * @param key what lessons call it
 * @param year of its appearance, or empty
 * @param fields what else is known of it, as plain text
 */
record Work(
        String key,
        Type type,
        List<Name> authors,
        List<Name> editors,
        List<Name> translators,
        String year,
        Map<Field, String> fields) {

    /**
     * What it is.
     *
     * <p>The mark is that of GB/T 7714.
     */
    enum Type {
        ARTICLE("J"),
        BOOK("M"),
        CHAPTER("M"),
        PAPER("C"),
        THESIS("D"),
        REPORT("R"),
        WEB("EB/OL"),
        OTHER("Z");

        private final String mark;

        Type(String mark) {
            this.mark = mark;
        }

        String mark() {
            return mark;
        }

        boolean isPartOfBook() {
            return this == CHAPTER || this == PAPER;
        }
    }

    /** What may be known of a work. */
    enum Field {
        TITLE,
        CONTAINER,
        VOLUME,
        ISSUE,
        PAGES,
        PUBLISHER,
        PLACE,
        EDITION,
        GENRE,
        NOTE,
        EPRINT,
        DATE,
        ACCESSED,
        DOI,
        URL
    }

    Work {
        authors = List.copyOf(authors);
        editors = List.copyOf(editors);
        translators = List.copyOf(translators);
        fields = Map.copyOf(fields);
    }

    /** What is known, or an empty string. */
    String get(Field field) {
        return fields.getOrDefault(field, "");
    }

    /** Those after whom it is called: its authors, or else its editors. */
    List<Name> makers() {
        return authors.isEmpty() ? editors : authors;
    }

    /** Where it can be read, or an empty string. */
    String address() {
        String doi = get(Field.DOI).replaceFirst("^(?i)(https?://(dx\\.)?doi\\.org/|doi:)", "");
        String url = get(Field.URL);
        if (!doi.isEmpty()) {
            return "https://doi.org/" + doi;
        }
        if (url.startsWith("https://") || url.startsWith("http://")) {
            return url;
        }
        return isArxiv() ? "https://arxiv.org/abs/" + eprint() : "";
    }

    /** Its number in an archive, without the archive's name. */
    String eprint() {
        return get(Field.EPRINT).replaceFirst("^(?i)arxiv:\\s*", "");
    }

    /** Whether that number is one of arXiv's. */
    boolean isArxiv() {
        return eprint().matches("\\d{4}\\.\\d{4,5}(v\\d+)?|[a-z-]+(\\.[A-Z]{2})?/\\d{7}(v\\d+)?");
    }
}
