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
        String authors = authors(work.makers());
        if (!numbered) {
            authors = authors.isEmpty() ? year : authors + ", " + year;
        }
        if (!authors.isEmpty()) {
            parts.add(Html.escape(authors));
        }
        String number =
                work.type() == Work.Type.REPORT ? around(": ", work.get(Work.Field.ISSUE), "") : "";
        String title = Html.escape(work.get(Work.Field.TITLE)) + number + "[" + mark(work) + "]";
        String container = Html.escape(work.get(Work.Field.CONTAINER));
        if (work.type().isPartOfBook() && !container.isEmpty()) {
            boolean edited = !work.authors().isEmpty() && !work.editors().isEmpty();
            title += "//" + (edited ? Html.escape(authors(work.editors())) + ". " : "") + container;
            container = "";
        }
        parts.add(title);
        if (!work.translators().isEmpty()) {
            parts.add(Html.escape(authors(work.translators())) + ", 译");
        }
        parts.add(edition(work));
        parts.removeIf(String::isEmpty);
        String appeared = appeared(work, container, numbered ? Html.escape(year) : "");
        if (!appeared.isEmpty()) {
            parts.add(appeared);
        }
        if (!work.get(Work.Field.NOTE).isEmpty()) {
            parts.add(Html.escape(work.get(Work.Field.NOTE)));
        }
        if (!work.eprint().isEmpty()) {
            parts.add((work.isArxiv() ? "arXiv: " : "") + Html.escape(work.eprint()));
        }
        return String.join(". ", parts) + "." + link;
    }

    /** The mark of its kind, and of being read online where it has the day of that. */
    private static String mark(Work work) {
        String mark = work.type().mark();
        boolean online = !work.get(Work.Field.ACCESSED).isEmpty() && !mark.contains("/");
        return online ? mark + "/OL" : mark;
    }

    /** As {@code 3版} or {@code 3rd ed}; the first is not told. */
    private static String edition(Work work) {
        String edition =
                work.get(Work.Field.EDITION)
                        .replaceFirst("^第", "")
                        .replaceFirst("(?i)\\s*(ed\\.?|edition|版)$", "");
        if (edition.isEmpty() || edition.matches("(?i)1|1st|first|一")) {
            return "";
        }
        boolean chinese =
                work.get(Work.Field.TITLE)
                        .codePoints()
                        .anyMatch(
                                c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        String number = edition.replaceFirst("(?i)(?<=\\d)(st|nd|rd|th)$", "");
        return Html.escape(chinese ? number + "版" : edition + " ed");
    }

    private static String authors(List<Name> authors) {
        List<String> names = new ArrayList<>();
        List<Name> named = authors.stream().filter(name -> !name.isOthers()).toList();
        named.stream().limit(MOST_AUTHORS).map(name -> name.listed("", "")).forEach(names::add);
        if (named.size() > MOST_AUTHORS || named.size() < authors.size()) {
            names.add(named.isEmpty() || named.get(0).isHan() ? "等" : "et al");
        }
        return String.join(", ", names);
    }

    /** As {@code 计算机学报, 2020, 2(5): 1–9} or {@code 北京: 清华大学出版社, 2016}. */
    private static String appeared(Work work, String container, String year) {
        String house = Html.escape(work.get(Work.Field.PUBLISHER));
        String publisher =
                around("", work.get(Work.Field.PLACE), house.isEmpty() ? "" : ": ") + house;
        List<String> parts = new ArrayList<>();
        parts.add(container);
        parts.add(publisher);
        parts.add(year);
        boolean report = work.type() == Work.Type.REPORT;
        parts.add(
                Html.escape(work.get(Work.Field.VOLUME))
                        + (report ? "" : around("(", work.get(Work.Field.ISSUE), ")")));
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts)
                + around(parts.isEmpty() ? "" : ": ", work.get(Work.Field.PAGES), "")
                + around("[", work.get(Work.Field.ACCESSED), "]");
    }
}
