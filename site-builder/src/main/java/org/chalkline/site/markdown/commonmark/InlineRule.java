package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells Flexmark of a kind of inline. Flexmark wants each kind to be a class of its own. */
public abstract class InlineRule implements InlineParserExtensionFactory {

    private final String characters;
    private final Predicate<LightInlineParser> parse;

    /**
     * A rule that takes an inline from the parser, or leaves the parser alone and answers false.
     *
     * @param characters the characters with which the inline may begin
     */
    public InlineRule(String characters, Predicate<LightInlineParser> parse) {
        this.characters = characters;
        this.parse = parse;
    }

    @Override
    public CharSequence getCharacters() {
        return characters;
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
        return new InlineParserExtension() {
            @Override
            public void finalizeDocument(InlineParser finished) {}

            @Override
            public void finalizeBlock(InlineParser finished) {}

            @Override
            public boolean parse(LightInlineParser at) {
                return parse.test(at);
            }
        };
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
        return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
        return null;
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
