package org.chalkline.site.markdown.directive;

import java.util.Set;
import org.chalkline.site.base.Html;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.SchemaPort;
import org.chalkline.text.Text;

/**
 * What YAML may say, as a table: <code>{schema} lab:units</code> for the parameters of a figure,
 * <code>
 * mark:curve</code> for those of a mark, also {@code mark}, {@code site} and {@code front-matter}.
 */
final class SchemaDirective implements BlockDirective {

    @Override
    public Set<String> names() {
        return Set.of("schema");
    }

    @Override
    public boolean hasMarkdownBody() {
        return false;
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        Rendering rendering = scope.rendering();
        SchemaPort schemas = rendering.ports().schemas();
        String name = directive.argument().text();
        if (!schemas.names().contains(name)) {
            rendering.unknown(
                    Mistake.UNKNOWN_CHOICE,
                    directive.argument().start(),
                    Text.of("unknown schema '{0}'", name),
                    name,
                    schemas.names());
            return;
        }
        scope.write(
                "<div class=\"table\" role=\"group\" tabindex=\"0\""
                        + Html.attribute("aria-label", rendering.nextTableLabel())
                        + "><table"
                        + Html.attribute("class", block.classes("schema"))
                        + rendering.idAttribute(block)
                        + ">");
        scope.write(schemas.rows(name));
        scope.write("</table></div>");
    }
}
