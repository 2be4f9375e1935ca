package org.chalkline.site.citation;

import static org.chalkline.site.citation.ReferenceForm.around;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.site.base.Html;

/**
 * In the manner of GB/T 7714—2015, for Chinese lessons.
 *
 * @param numbered whether the year stands where the work appeared, else after the authors
 */
record GbForm(boolean numbered) implements ReferenceForm {

    private static final int MOST_AUTHORS = 3;

    @Override
    public String html(Work work, String year, String link) {
        List<String> parts = new ArrayList<>();
        String authors = authors(work.authors());
        if (!numbered) {
            authors = authors.isEmpty() ? year : authors + ", " + year;
        }
        if (!authors.isEmpty()) {
            parts.add(Html.escape(authors));
        }
        String title = Html.escape(work.get(Work.Field.TITLE)) + "[" + work.type().mark() + "]";
        String container = Html.escape(work.get(Work.Field.CONTAINER));
        if (work.type().isPartOfBook() && !container.isEmpty()) {
            title += "//" + container;
            container = "";
        }
        parts.add(title);
        String appeared = appeared(work, container, numbered ? Html.escape(year) : "");
        if (!appeared.isEmpty()) {
            parts.add(appeared);
        }
        return String.join(". ", parts) + "." + link;
    }

    private static String authors(List<Name> authors) {
        List<String> names = new ArrayList<>();
        authors.stream().limit(MOST_AUTHORS).map(name -> name.listed("", "")).forEach(names::add);
        if (authors.size() > MOST_AUTHORS) {
            names.add("等");
        }
        return String.join(", ", names);
    }

    /** As {@code 计算机学报, 2020, 2(5): 1–9} or {@code 北京: 清华大学出版社, 2016}. */
    private static String appeared(Work work, String container, String year) {
        String publisher =
                around("", work.get(Work.Field.PLACE), ": ")
                        + Html.escape(work.get(Work.Field.PUBLISHER));
        List<String> parts = new ArrayList<>();
        parts.add(container);
        parts.add(publisher);
        parts.add(year);
        parts.add(
                Html.escape(work.get(Work.Field.VOLUME))
                        + around("(", work.get(Work.Field.ISSUE), ")"));
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts)
                + around(parts.isEmpty() ? "" : ": ", work.get(Work.Field.PAGES), "");
    }
}
