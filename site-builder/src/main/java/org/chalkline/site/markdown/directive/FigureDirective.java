package org.chalkline.site.markdown.directive;

import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.markdown.link.Destinations;
import org.chalkline.site.markdown.link.LinkRenderer;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** An image, as in MyST. */
final class FigureDirective extends ShownFile {

    @Override
    public Set<String> names() {
        return Set.of("figure", "image");
    }

    @Override
    String cssClass() {
        return "";
    }

    @Override
    Text remote(String path) {
        return Destinations.remoteImage(path);
    }

    @Override
    Text mute(String path) {
        return Text.of("the image '{0}' has no text for those who do not see it", path);
    }

    @Override
    Text emptyAlternative() {
        return Text.of("An empty :alt: says that the image only decorates.");
    }

    @Override
    String shown(
            @Nullable String file, String alternative, Directive directive, DirectiveScope scope) {
        return file == null
                ? Html.escape(alternative)
                : LinkRenderer.image(Destinations.encode(file), alternative, size(directive));
    }
}
