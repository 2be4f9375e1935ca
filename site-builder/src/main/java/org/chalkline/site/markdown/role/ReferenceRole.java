package org.chalkline.site.markdown.role;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.link.Destinations;
import org.chalkline.site.markdown.port.LessonTargets;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.site.markdown.port.Target;
import org.jspecify.annotations.Nullable;

/** A reference to a label: by its number or title, or in words of the author. */
record ReferenceRole(String name, Wanted wanted) implements Role {

    /** What the label has to name. */
    enum Wanted {
        ANYTHING,
        NUMBER,
        EQUATION
    }

    @Override
    public String html(RoleSpan span, Rendering rendering) {
        RoleReference reference = RoleReference.of(span.text());
        BasedSequence label = reference.target();
        Destinations destinations = new Destinations(rendering);
        Destinations.Destination found =
                destinations.label(label.toString(), rendering.position(label));
        Target target = found == null ? null : found.target();
        if (found == null || target == null || !fits(target, label, rendering)) {
            return "<code>{"
                    + name
                    + "}</code><code>"
                    + Html.escape(LessonTargets.key(label.toString()))
                    + "</code>";
        }
        String words = rendering.quote(reference.words().toString());
        if (words.isEmpty()) {
            words =
                    wanted == Wanted.ANYTHING
                            ? destinations.title(found)
                            : destinations.text(found);
        } else if (wanted != Wanted.ANYTHING) {
            words =
                    words.replace("%s", target.number())
                            .replace("{number}", target.number())
                            .replace("{name}", rendering.quote(target.title()));
        }
        return link(found.href(), words, rendering);
    }

    private boolean fits(Target target, BasedSequence label, Rendering rendering) {
        String objection = objection(target);
        if (objection == null) {
            return true;
        }
        rendering.report(
                Mistake.UNFIT_TARGET,
                rendering.position(label),
                "'" + label + "' " + objection,
                wanted == Wanted.EQUATION ? "the label of an equation" : "a label with a number",
                "{ref} and [](#" + label + ") refer to anything.");
        return false;
    }

    private @Nullable String objection(Target target) {
        if (wanted == Wanted.EQUATION && !target.kind().equals(MessagePort.EQUATION)) {
            return "is no equation";
        }
        return wanted == Wanted.NUMBER && target.number().isEmpty() ? "has no number" : null;
    }

    /** A link, or its text alone where a link may not be. */
    static String link(String href, String html, Rendering rendering) {
        return rendering.isInsideLink()
                ? html
                : "<a"
                        + Html.attribute("href", href)
                        + ">"
                        + html
                        + rendering.ports().links().mark(href)
                        + "</a>";
    }
}
