package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Children;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.text.Text;

/** Words and what they mean, as a list of definitions; the role {@code term} refers to them. */
final class Glossary implements BlockDirective {

    static final String NAME = "glossary";

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    @Override
    public boolean hasMarkdownBody() {
        return true;
    }

    @Override
    public List<OptionType> options() {
        return List.of(OptionType.flag("sorted"));
    }

    /** Reads Sphinx's form, too, in which meanings are indented below their words. */
    @Override
    public void read(
            DirectiveBlock block, Reading reading, Function<BasedSequence, Document> parse) {
        BasedSequence body = block.body();
        StringBuilder text = new StringBuilder(body);
        boolean awaited = false;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf("\n", start) < 0 ? text.length() : text.indexOf("\n", start);
            String line = text.substring(start, end);
            boolean indented = line.startsWith("  ") || line.startsWith("\t");
            if (indented && awaited && !line.isBlank() && !line.strip().startsWith(":")) {
                text.setCharAt(start, ':');
            }
            awaited = !line.isBlank() ? !indented && !line.startsWith(":") : awaited && !indented;
            start = end + 1;
        }
        Children.move(parse.apply(reading.map().detached(body, text.toString())), block);
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        for (Node child : block.getChildren()) {
            if (!(child instanceof DefinitionList)) {
                scope.report(
                        Mistake.UNFIT_BODY,
                        scope.rendering().position(child.getChars()),
                        Text.of("not a term of the glossary"),
                        Text.of("a line with the term, and below it ': ' and what it means"));
            }
        }
        scope.write(
                "<div"
                        + Html.attribute("class", block.classes("glossary"))
                        + scope.rendering().idAttribute(block)
                        + ">");
        scope.writeBody(block);
        scope.write("</div>");
    }
}
