package org.chalkline.site.lesson;

import org.chalkline.param.Memory;
import org.chalkline.site.diagnostic.Translation;
import org.chalkline.site.highlight.PrismHighlighter;
import org.chalkline.site.markdown.LessonParser;
import org.chalkline.site.math.FontUse;
import org.chalkline.site.math.KatexTypesetter;

/**
 * What all lessons are made with.
 *
 * @param told puts into words what is wrong with one
 */
public record Tools(
        LessonParser parser,
        KatexTypesetter math,
        PrismHighlighter code,
        FontUse fontUse,
        Memory memory,
        Translation told) {}
