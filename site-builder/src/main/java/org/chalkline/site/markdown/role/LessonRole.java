package org.chalkline.site.markdown.role;

import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.link.Destinations;

/** A reference to another lesson by its path, with or without {@code .md}. */
final class LessonRole implements Role {

    private static final String LESSON = ".md";

    @Override
    public String name() {
        return "doc";
    }

    @Override
    public String html(RoleSpan span, Rendering rendering) {
        RoleReference reference = RoleReference.of(span.text());
        String path = reference.target().toString();
        String file = path.endsWith(LESSON) ? path : path + LESSON;
        Destinations destinations = new Destinations(rendering);
        Destinations.Destination found =
                destinations.resolve(file, rendering.position(reference.target()));
        String words = rendering.quote(reference.words().toString());
        if (found == null) {
            return words.isEmpty() ? Html.escape(path) : words;
        }
        return ReferenceRole.link(
                found.href(), words.isEmpty() ? destinations.text(found) : words, rendering);
    }
}
