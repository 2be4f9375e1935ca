package org.chalkline.site.source;

import java.util.List;
import org.chalkline.param.Schema;
import org.chalkline.site.language.Language;

/**
 * What a lesson says of itself between two lines {@code ---} at its start.
 *
 * <p>A new field is a component here and its line in {@link #read}.
 *
 * @param title or empty
 * @param description or empty
 * @param date the day of its last change that readers should hear of, as 2026-03-31; may be empty
 * @param order lessons of a folder with lower numbers come first
 */
record FrontMatter(Language language, String title, String description, String date, int order) {

    /** The order of a lesson that names none. */
    static final int LAST = Integer.MAX_VALUE;

    /**
     * Reads what is said; what is wrong with it is reported.
     *
     * @param title that of a lesson that names none
     * @param usual the language of a lesson that names none
     * @param languages those that lessons may be in
     */
    static FrontMatter read(
            FieldReader fields, String title, Language usual, List<Language> languages) {
        return new FrontMatter(
                fields.language("lang", usual, languages),
                fields.text("title", title),
                fields.text("description", ""),
                fields.date("date"),
                fields.whole("order", LAST));
    }

    /** Returns what may be said. */
    static Schema schema(List<Language> languages) {
        return FieldReader.schemaOf(fields -> read(fields, "", languages.get(0), languages));
    }
}
