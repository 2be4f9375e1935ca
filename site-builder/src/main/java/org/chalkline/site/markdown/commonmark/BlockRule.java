package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells Flexmark of a kind of block. Flexmark wants each kind to be a class of its own. */
public abstract class BlockRule implements CustomBlockParserFactory {

    private final BlockParserFactory start;

    /** A rule that looks at the line at hand and starts a block or does not. */
    public BlockRule(Function<ParserState, BlockStart> start) {
        this((state, matched) -> start.apply(state));
    }

    /** A rule that also asks what the line at hand goes on with. */
    public BlockRule(BlockParserFactory start) {
        this.start = start;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return start;
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
