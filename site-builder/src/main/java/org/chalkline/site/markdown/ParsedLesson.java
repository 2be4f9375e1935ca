package org.chalkline.site.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chalkline.site.markdown.document.LessonState;
import org.chalkline.site.markdown.port.LessonTargets;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that was read and not yet rendered: what it holds can be referred to, and all lessons
 * are read before the first is rendered.
 */
public final class ParsedLesson {

    private final LessonParser parser;
    private final LessonState state;
    private final @Nullable Document document;

    ParsedLesson(LessonParser parser, LessonState state, @Nullable Document document) {
        this.parser = parser;
        this.state = state;
        this.document = document;
    }

    /** What can be referred to. */
    public LessonTargets targets() {
        return state.outline().targets();
    }

    /** How many of each kind are counted, by the keys of the messages that say the numbers. */
    public Map<String, Integer> counts() {
        return new TreeMap<>(state.outline().counts());
    }

    /**
     * Counts on from others instead of from 1; called before the targets are asked for.
     *
     * @param others how many come before, by the keys of {@link #counts}; none for others
     * @param before a text before each number, by the same keys; none for others
     */
    public void countAfter(Map<String, Integer> others, Map<String, String> before) {
        state.outline().startAfter(others, before);
    }

    /** The lesson as HTML; whatever is wrong with it goes to the diagnostics. */
    public RenderedLesson render() {
        if (document == null) {
            return new RenderedLesson("", null, List.of(), false);
        }
        return parser.render(document, state);
    }
}
