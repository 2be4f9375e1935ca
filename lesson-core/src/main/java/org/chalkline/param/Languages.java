package org.chalkline.param;

import java.util.List;

/**
 * The languages in which an author may give a text.
 *
 * @param page the tag of the page's own, such as {@code zh-CN}
 * @param all the tags of all
 */
public record Languages(String page, List<String> all) {

    /** Texts are given in one language only. */
    public static final Languages NONE = new Languages("", List.of());

    public Languages {
        all = List.copyOf(all);
    }

    /** Returns whether a value is a group of texts by language: it has the name of one. */
    boolean areIn(Value value) {
        return value instanceof Value.Fields fields
                && fields.fields().stream().anyMatch(field -> all.contains(field.name()));
    }
}
