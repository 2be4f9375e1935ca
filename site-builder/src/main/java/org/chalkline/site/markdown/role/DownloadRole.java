package org.chalkline.site.markdown.role;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import org.chalkline.site.base.FileSize;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.link.Destinations;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.text.Text;

/**
 * A link that saves a file of the site, and says its kind and size: <code>{download}`beans.csv`
 * </code> or <code>{download}`the beans &lt;beans.csv>`</code>.
 */
final class DownloadRole implements Role {

    private static final String LESSON = ".md";

    @Override
    public String name() {
        return "download";
    }

    @Override
    public String html(RoleSpan span, Rendering rendering) {
        RoleReference reference = RoleReference.of(span.text());
        BasedSequence path = reference.target();
        Destinations destinations = new Destinations(rendering);
        String file =
                destinations.resolveFile(
                        path.toString(),
                        rendering.position(path),
                        url -> Text.of("the file '{0}' is on another host", url));
        String words = rendering.quote(reference.words().toString());
        if (file != null && file.endsWith(LESSON)) {
            rendering.report(
                    Mistake.UNFIT_FILE,
                    rendering.position(path),
                    Text.of("'{0}' is a lesson", path),
                    Text.of("another file"),
                    Text.of("A link leads to its page: {0}.", "[](" + path + ")"));
            file = null;
        }
        if (file == null) {
            return words.isEmpty() ? "<code>" + Html.escape(path.toString()) + "</code>" : words;
        }
        String name = file.substring(file.lastIndexOf('/') + 1);
        String kind = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String size = FileSize.of(destinations.size(file));
        String html =
                (words.isEmpty() ? Html.escape(name) : words)
                        + Html.escape(
                                rendering
                                        .ports()
                                        .messages()
                                        .text(MessagePort.DOWNLOAD, kind, size));
        return rendering.isInsideLink()
                ? html
                : "<a download"
                        + Html.attribute("href", Destinations.encode(file))
                        + ">"
                        + html
                        + "</a>"
                        + destinations.leftOut();
    }
}
