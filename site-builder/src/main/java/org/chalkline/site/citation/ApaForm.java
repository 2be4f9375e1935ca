package org.chalkline.site.citation;

import static org.chalkline.site.citation.ReferenceForm.around;

import java.util.ArrayList;
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
        String shown =
                (inside ? Html.escape(title) : around("<em>", title, "</em>")) + details(work);
        // A title that ends in a mark of its own needs no full stop.
        String stop = shown.isEmpty() || shown.matches("(?s).*[.?!？！。](</em>)?") ? "" : ".";
        boolean edited = work.authors().isEmpty() && !work.editors().isEmpty();
        String authors =
                Html.escape(authors(work.makers())) + (edited ? editors(work.editors()) + "." : "");
        String dated = " (" + Html.escape(year) + ").";
        String html =
                (authors.isEmpty() ? shown + stop + dated : authors + dated + " " + shown + stop)
                        + place(work)
                        + note(work)
                        + link;
        return isChinese(title) ? "<span lang=\"zh\">" + html + "</span>" : html;
    }

    private static String editors(List<Name> editors) {
        return editors.size() > 1 ? " (Eds.)" : " (Ed.)";
    }

    /** What stands behind a title in brackets: translators, edition, volume, number, kind. */
    private static String details(Work work) {
        List<String> parts = new ArrayList<>();
        if (!work.translators().isEmpty()) {
            parts.add(Html.escape(editing(work.translators())) + ", Trans.");
        }
        if (!work.type().isPartOfBook() && work.type() != Work.Type.ARTICLE) {
            parts.add(edition(work));
            parts.add(around("Vol. ", work.get(Work.Field.VOLUME), ""));
            String number = work.type() == Work.Type.REPORT ? "Report No. " : "No. ";
            parts.add(around(number, work.get(Work.Field.ISSUE), ""));
        }
        parts.removeIf(String::isEmpty);
        String details = parts.isEmpty() ? "" : " (" + String.join("; ", group(parts)) + ")";
        String kind = Html.escape(work.get(Work.Field.GENRE));
        if (work.type() == Work.Type.THESIS) {
            String school = Html.escape(work.get(Work.Field.PUBLISHER));
            List<String> both = new ArrayList<>(List.of(kind, school));
            both.removeIf(String::isEmpty);
            kind = String.join(", ", both);
        }
        return details + (kind.isEmpty() ? "" : " [" + kind + "]");
    }

    /** Edition, volume and number go together; a translator stands apart. */
    private static List<String> group(List<String> parts) {
        if (parts.get(0).endsWith("Trans.") && parts.size() > 1) {
            return List.of(parts.get(0), String.join(", ", parts.subList(1, parts.size())));
        }
        return List.of(String.join(", ", parts));
    }

    /** As {@code 2nd ed.}; the first is not told. */
    private static String edition(Work work) {
        String edition =
                work.get(Work.Field.EDITION).replaceFirst("(?i)\\s*(ed\\.?|edition|版)$", "");
        if (edition.isEmpty() || edition.matches("(?i)1|1st|first")) {
            return "";
        }
        return Html.escape(edition.matches("\\d+") ? ordinal(edition) : edition) + " ed.";
    }

    private static String ordinal(String number) {
        int last = number.charAt(number.length() - 1) - '0';
        boolean teen = number.matches("\\d*1\\d");
        String[] endings = {"th", "st", "nd", "rd"};
        return number + (teen || last > 3 ? "th" : endings[last]);
    }

    private static String note(Work work) {
        String note = work.get(Work.Field.NOTE);
        String archive =
                work.isArxiv() && work.get(Work.Field.PUBLISHER).isEmpty() ? " arXiv." : "";
        String eprint =
                work.eprint().isEmpty() || work.isArxiv()
                        ? ""
                        : " " + Html.escape(work.eprint()) + ".";
        return archive
                + eprint
                + (note.isEmpty() ? "" : " " + Html.escape(note) + (note.endsWith(".") ? "" : "."));
    }

    private static String editing(List<Name> names) {
        List<String> all =
                names.stream().map(name -> name.isOthers() ? "et al." : name.editing()).toList();
        int last = all.size() - 1;
        if (last < 1) {
            return String.join("", all);
        }
        return String.join(", ", all.subList(0, last))
                + (last > 1 ? "," : "")
                + " & "
                + all.get(last);
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
        boolean more = !authors.isEmpty() && authors.get(authors.size() - 1).isOthers();
        List<Name> named = more ? authors.subList(0, authors.size() - 1) : authors;
        List<String> names = named.stream().map(name -> name.listed(",", ".")).toList();
        int last = names.size() - 1;
        if (more) {
            return String.join(", ", names) + ", et al.";
        }
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
        String publisher =
                work.type() == Work.Type.THESIS
                        ? ""
                        : around(" ", work.get(Work.Field.PUBLISHER), ".");
        if (work.type().isPartOfBook()) {
            List<String> where = new ArrayList<>();
            where.add(edition(work));
            where.add(around("Vol. ", work.get(Work.Field.VOLUME), ""));
            where.add(around("pp. ", pages, ""));
            where.removeIf(String::isEmpty);
            boolean edited = !work.authors().isEmpty() && !work.editors().isEmpty();
            String by =
                    edited
                            ? Html.escape(editing(work.editors())) + editors(work.editors()) + ", "
                            : "";
            return (container.isEmpty() ? "" : " In " + by)
                    + around("<em>", container, "</em>")
                    + (where.isEmpty() ? "" : " (" + String.join(", ", where) + ")")
                    + (container.isEmpty() && where.isEmpty() ? "" : ".")
                    + publisher;
        }
        return around(" ", container, ".") + publisher;
    }
}
