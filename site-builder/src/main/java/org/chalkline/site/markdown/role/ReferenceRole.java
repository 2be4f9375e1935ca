package org.chalkline.site.markdown.role;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.link.Destinations;
import org.chalkline.site.markdown.port.LessonTargets;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.site.markdown.port.Target;
import org.chalkline.text.Text;
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
            String number =
                    target.number().isEmpty() ? rendering.quote(target.title()) : target.number();
            words =
                    words.replace("%s", number)
                            .replace("{number}", number)
                            .replace("{name}", rendering.quote(target.title()));
        }
        return link(found.href(), words, rendering);
    }

    private boolean fits(Target target, BasedSequence label, Rendering rendering) {
        Text objection = objection(target, label);
        if (objection == null) {
            return true;
        }
        rendering.report(
                Mistake.UNFIT_TARGET,
                rendering.position(label),
                objection,
                wanted == Wanted.EQUATION
                        ? Text.of("the label of an equation")
                        : Text.of("a label with a number"),
                Text.of("{ref} and {0} refer to anything.", "[](#" + label + ")"));
        return false;
    }

    private @Nullable Text objection(Target target, BasedSequence label) {
        if (wanted == Wanted.EQUATION && !target.kind().equals(MessagePort.EQUATION)) {
            return Text.of("'{0}' is no equation", label);
        }
        return wanted == Wanted.NUMBER && target.number().isEmpty() && target.title().isBlank()
                ? Text.of("'{0}' has no number", label)
                : null;
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
