package org.chalkline.site.citation;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.chalkline.site.base.Html;
import org.jspecify.annotations.Nullable;

/** The works that a lesson cites, in the words of its language. */
public final class References {

    private static final int MOST_NAMES = 2;

    /** Messages by their keys, with their places filled. */
    @FunctionalInterface
    public interface Words {
        String say(String key, String... parts);
    }

    /**
     * A work in a list of references.
     *
     * @param names of its authors as running text has them, or its title; plain text
     * @param mark what tells it from others: its year, with a letter where another one by the same
     *     authors has that, too; or its number
     * @param html the whole reference
     */
    public record Reference(String key, String names, String mark, String html) {}

    private final Library library;
    private final boolean numbered;
    private final Locale locale;
    private final Words words;
    private final UnaryOperator<String> mark;

    /**
     * Refers to works of a library.
     *
     * @param numbered whether works are called by their numbers, else by authors and years
     * @param mark returns what stands at the end of a link to an address, as HTML
     */
    public References(
            Library library,
            boolean numbered,
            Locale locale,
            Words words,
            UnaryOperator<String> mark) {
        this.library = library;
        this.numbered = numbered;
        this.locale = locale;
        this.words = words;
        this.mark = mark;
    }

    /**
     * Returns the references for works in the order in which they are cited; in their own order
     * where they are called by their authors, those in Chinese first in a Chinese lesson.
     */
    public List<Reference> list(List<String> cited) {
        List<Work> works =
                new ArrayList<>(
                        cited.stream().map(library::find).filter(Objects::nonNull).toList());
        if (!numbered) {
            Collator collator = Collator.getInstance(locale);
            works.sort(
                    Comparator.comparing((Work work) -> isChinese() && !isHan(work))
                            .thenComparing(this::sortName, collator)
                            .thenComparing(Work::year)
                            .thenComparing(work -> work.get(Work.Field.TITLE), collator));
        }
        Map<String, Integer> alike = new HashMap<>();
        works.forEach(work -> alike.merge(names(work) + work.year(), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        List<Reference> references = new ArrayList<>();
        for (Work work : works) {
            String same = names(work) + work.year();
            int number = seen.merge(same, 1, Integer::sum);
            String letter =
                    alike.getOrDefault(same, 1) == 1 ? "" : Character.toString('a' + number - 1);
            String year = year(work) + (numbered ? "" : letter);
            String mark = numbered ? Integer.toString(references.size() + 1) : year;
            references.add(
                    new Reference(
                            work.key(), names(work), mark, form().html(work, year, link(work))));
        }
        return references;
    }

    private String link(Work work) {
        String address = Html.escape(work.address());
        return address.isEmpty()
                ? ""
                : " <a href=\"" + address + "\">" + address + mark.apply(address) + "</a>";
    }

    private boolean isChinese() {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    private static boolean isHan(Work work) {
        return !work.makers().isEmpty() && work.makers().get(0).isHan();
    }

    private String sortName(Work work) {
        List<Name> authors = work.makers();
        return authors.isEmpty()
                ? work.get(Work.Field.TITLE)
                : String.join(" ", authors.stream().map(name -> name.listed("", "")).toList());
    }

    private String year(Work work) {
        return work.year().isEmpty() ? words.say("cite.undated") : work.year();
    }

    private String names(Work work) {
        List<String> names =
                work.makers().stream().filter(name -> !name.isOthers()).map(Name::brief).toList();
        boolean more = names.size() < work.makers().size();
        if (names.isEmpty()) {
            @Nullable String title = work.fields().get(Work.Field.TITLE);
            return title == null ? work.key() : title;
        }
        if (names.size() > MOST_NAMES || more) {
            return words.say("cite.others", names.get(0));
        }
        return names.size() == MOST_NAMES
                ? words.say("cite.two", names.get(0), names.get(1))
                : names.get(0);
    }

    private ReferenceForm form() {
        return isChinese() ? new GbForm(numbered) : new ApaForm();
    }
}
