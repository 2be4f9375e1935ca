package org.chalkline.site.markdown.role;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.link.Destinations;
import org.chalkline.site.markdown.port.LinkPort;
import org.chalkline.site.markdown.port.Term;
import org.chalkline.text.Text;

/**
 * A word of a glossary in running text. Its definition shows while the word is pointed at or has
 * the focus, and stays while the pointer is on it.
 */
final class TermRole implements Role {

    @Override
    public String name() {
        return "term";
    }

    @Override
    public String html(RoleSpan span, Rendering rendering) {
        RoleReference reference = RoleReference.of(span.text());
        String name = reference.target().toString();
        String words =
                reference.words().isEmpty()
                        ? Html.escape(name)
                        : rendering.quote(reference.words().toString());
        String key = Term.key(name);
        Term term = rendering.outline().terms().get(key);
        String page = "";
        LinkPort links = rendering.ports().links();
        SortedMap<String, Term> others = term == null ? links.defined(name) : new TreeMap<>();
        if (!others.isEmpty()) {
            term = others.get(others.firstKey());
            page = Destinations.page(others.firstKey());
        }
        if (term == null) {
            Set<String> known = new TreeSet<>(links.terms());
            rendering.outline().terms().values().forEach(each -> known.add(each.name()));
            rendering.unknown(
                    Mistake.UNKNOWN_TERM,
                    rendering.position(reference.target()),
                    Text.of("unknown term '{0}'", name),
                    name,
                    known);
            return words;
        }
        if (rendering.isInsideLink()) {
            return words;
        }
        String note = "term." + rendering.nextTerm();
        return "<span class=\"term\"><a"
                + Html.attribute("href", page + "#" + term.id())
                + Html.attribute("aria-describedby", note)
                + ">"
                + words
                + "</a><span class=\"term-note\" role=\"tooltip\""
                + Html.attribute("id", note)
                + ">"
                + rendering.quote(term.definition())
                + "</span></span>";
    }
}
