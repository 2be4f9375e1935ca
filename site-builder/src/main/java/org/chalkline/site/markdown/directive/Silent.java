package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.port.Directive;

/**
 * What other programs ask for and pages have anyway, or have no use for: tables of contents, index
 * entries, metadata, text for other forms of output. HTML for pages is read as HTML in lessons is.
 */
final class Silent implements BlockDirective {

    private static final String RAW = "raw";
    private static final String ONLY = "only";
    private static final String PAGES = "html";

    @Override
    public Set<String> names() {
        return Set.of(
                RAW,
                ONLY,
                "codeauthor",
                "contents",
                "currentmodule",
                "default-domain",
                "default-role",
                "highlight",
                "index",
                "list-of-figures",
                "list-of-tables",
                "meta",
                "nb-exec-table",
                "role",
                "sectionauthor",
                "tableofcontents",
                "tabularcolumns",
                "thebe-button",
                "toc",
                "toctree");
    }

    @Override
    public boolean hasMarkdownBody() {
        return false;
    }

    @Override
    public void checkOptions(Directive directive, Reading reading) {}

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        boolean shown = block.isNamed(RAW) || block.isNamed(ONLY);
        if (shown && isForPages(directive.argument().chars())) {
            scope.write(scope.blocks(directive.body()));
        }
    }

    private static boolean isForPages(BasedSequence outputs) {
        String text = outputs.toString();
        return text.contains(PAGES) && !text.contains("not " + PAGES);
    }
}
