package org.chalkline.site.citation;

import static org.chalkline.site.citation.ReferenceForm.around;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chalkline.site.base.Html;

/** In the manner of the American Psychological Association: {@code Author, A. (2020). Title.} */
final class ApaForm implements ReferenceForm {

    private static final int MOST_AUTHORS = 20;

    @Override
    public String html(Work work, String year, String link) {
        String title = work.get(Work.Field.TITLE);
        boolean inside = work.type() == Work.Type.ARTICLE || work.type().isPartOfBook();
        String shown = inside ? Html.escape(title) : around("<em>", title, "</em>");
        // A title that ends in a mark of its own needs no full stop.
        String stop = title.isEmpty() || title.matches("(?s).*[.?!？！。]") ? "" : ".";
        String authors = Html.escape(authors(work.authors()));
        String dated = " (" + Html.escape(year) + ").";
        String html =
                (authors.isEmpty() ? shown + stop + dated : authors + dated + " " + shown + stop)
                        + place(work)
                        + link;
        return isChinese(title) ? "<span lang=\"zh\">" + html + "</span>" : html;
    }

    /** Whether a text has Chinese characters and no Japanese ones. */
    private static boolean isChinese(String text) {
        Set<Character.UnicodeScript> scripts =
                text.codePoints().mapToObj(Character.UnicodeScript::of).collect(Collectors.toSet());
        return scripts.contains(Character.UnicodeScript.HAN)
                && !scripts.contains(Character.UnicodeScript.HIRAGANA)
                && !scripts.contains(Character.UnicodeScript.KATAKANA);
    }

    private static String authors(List<Name> authors) {
        List<String> names = authors.stream().map(name -> name.listed(",", ".")).toList();
        int last = names.size() - 1;
        if (last < 1) {
            return String.join("", names);
        }
        return last < MOST_AUTHORS
                ? String.join(", ", names.subList(0, last)) + ", & " + names.get(last)
                : String.join(", ", names.subList(0, MOST_AUTHORS - 1)) + ", … " + names.get(last);
    }

    /** Where a work appeared. */
    private static String place(Work work) {
        String container = work.get(Work.Field.CONTAINER);
        String pages = work.get(Work.Field.PAGES);
        if (work.type() == Work.Type.ARTICLE) {
            String volume = around(", <em>", work.get(Work.Field.VOLUME), "</em>");
            String issue = around(volume.isEmpty() ? ", (" : "(", work.get(Work.Field.ISSUE), ")");
            String where = around("<em>", container, "</em>") + volume + issue;
            String whole = where + around(", ", pages, "");
            return whole.isEmpty() ? "" : " " + whole.replaceFirst("^, ", "") + ".";
        }
        String publisher = around(" ", work.get(Work.Field.PUBLISHER), ".");
        if (work.type().isPartOfBook()) {
            return around(" In <em>", container, "</em>")
                    + around(" (pp. ", pages, ")")
                    + (container.isEmpty() && pages.isEmpty() ? "" : ".")
                    + publisher;
        }
        return around(" ", container, ".") + publisher;
    }
}
