package org.chalkline.site.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import org.chalkline.site.markdown.commonmark.BlockRule;
import org.chalkline.site.markdown.commonmark.InlineRule;
import org.chalkline.site.markdown.directive.DirectiveBlockParser;
import org.chalkline.site.markdown.document.AttributeSpan;
import org.chalkline.site.markdown.document.LabelBlockParser;
import org.chalkline.site.markdown.math.InlineMathParser;
import org.chalkline.site.markdown.math.MathBlockParser;
import org.chalkline.site.markdown.role.RoleSpan;

/** Adds to Flexmark's parser what lessons have beyond it; {@link LessonMarkup} renders that. */
final class LessonSyntax implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new BlockRule(MathBlockParser::start) {});
        builder.customBlockParserFactory(new BlockRule(DirectiveBlockParser::start) {});
        builder.customBlockParserFactory(new BlockRule(LabelBlockParser::start) {});
        builder.customBlockParserFactory(new BlockRule(SilentLine::start) {});
        builder.customInlineParserExtensionFactory(
                new InlineRule("$\\", InlineMathParser::parse) {});
        builder.customInlineParserExtensionFactory(new InlineRule("{:", RoleSpan::parse) {});
        builder.customInlineParserExtensionFactory(new InlineRule("{", AttributeSpan::parse) {});
    }
}
