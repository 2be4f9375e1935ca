package org.chalkline.site.importer;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.html.AllowedHtml;
import org.chalkline.site.html.HtmlPiece;
import org.chalkline.site.importer.Notebook.Output;
import org.chalkline.text.Text;
import org.jsoup.nodes.Attributes;

/** The HTML in text: lessons show it as it is, but for what no page may hold. */
final class HtmlCell {

    private static final Pattern HANDLER =
            Pattern.compile("(?i)\\s+on[a-z]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>]+)");

    private final Targets targets;
    private final Draft draft;

    HtmlCell(Targets targets, Draft draft) {
        this.targets = targets;
        this.draft = draft;
    }

    /** Returns text in which each tag may stand in a lesson. */
    String mended(String text, Map<String, Output.Forms> attachments, int cell) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder mended = new StringBuilder();
        boolean inLostLink = false;
        for (HtmlPiece piece : HtmlPiece.of(text)) {
            boolean isLink = piece.name().equals("a");
            if (piece.kind() == HtmlPiece.Kind.OPEN) {
                String tag = tag(piece, attachments, cell);
                inLostLink = isLink ? tag.isEmpty() : inLostLink;
                mended.append(tag);
            } else if (!(isLink && inLostLink) && !isLeftOut(piece)) {
                mended.append(piece.source());
            }
        }
        return mended.toString();
    }

    private static boolean isLeftOut(HtmlPiece piece) {
        return piece.kind() == HtmlPiece.Kind.CLOSE
                && (AllowedHtml.isLeftOutWhole(piece.name())
                        || AllowedHtml.isLeftOutBare(piece.name()));
    }

    private String tag(HtmlPiece piece, Map<String, Output.Forms> attachments, int cell) {
        String name = piece.name();
        if (AllowedHtml.isLeftOutWhole(name) || AllowedHtml.isLeftOutBare(name)) {
            return leftOut(piece, cell);
        }
        String source = piece.source();
        Matcher handler = HANDLER.matcher(source);
        if (handler.find()) {
            draft.tell(cell, Text.of("{0} is left out", handler.group().strip()));
            source = handler.replaceAll("");
        }
        Attributes attributes = piece.attributes();
        if (name.equals("img")) {
            return image(source, attributes, attachments, cell);
        }
        String href = attributes.get("href");
        if (!name.equals("a") || href.isBlank()) {
            return source;
        }
        Targets.Target target = targets.link(href, cell);
        if (target.address().isEmpty()) {
            String id =
                    attributes.get("id").isEmpty() ? attributes.get("name") : attributes.get("id");
            return id.isEmpty() ? "" : "<a name=\"" + id + "\"></a>";
        }
        return source.replace(href, target.address());
    }

    private String image(
            String source, Attributes attributes, Map<String, Output.Forms> attachments, int cell) {
        String written = attributes.get("src");
        if (written.isBlank()) {
            return attributes.get("alt");
        }
        Targets.Target target = targets.image(written, attachments, cell);
        String alternative = attributes.get("alt");
        String words = alternative.isBlank() ? target.words() : alternative;
        if (target.isRemote()) {
            return "<a href=\"" + target.address() + "\">" + words + "</a>";
        }
        if (target.address().isEmpty()) {
            return words;
        }
        String found = source.replace(written, target.address());
        return words.equals(alternative)
                ? found
                : found.replaceFirst(
                        "(?i)<img", Matcher.quoteReplacement("<img alt=\"" + words + "\""));
    }

    /** A frame or a film becomes a link to what it showed. */
    private String leftOut(HtmlPiece piece, int cell) {
        Attributes attributes = piece.attributes();
        String address = attributes.get("src");
        Matcher within = Pattern.compile("src=[\"']([^\"']+)").matcher(piece.source());
        if (address.isEmpty() && within.find() && !piece.name().equals("script")) {
            address = within.group(1);
        }
        draft.tell(cell, Text.of("<{0}> is left out", piece.name()));
        boolean isShown = address.startsWith("http") && !piece.name().equals("script");
        return isShown ? "<a href=\"" + address + "\">" + address + "</a>" : "";
    }
}
