package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** How runs of {@code *} and {@code _} pair; underscores do not inside words. */
final class EmphasisRule extends EmphasisDelimiterProcessor {

    private final boolean insideWords;

    EmphasisRule(char mark) {
        super(mark, false);
        insideWords = mark != '_';
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return leftFlanking && (insideWords || !rightFlanking || beforeIsPunctuation);
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return rightFlanking && (insideWords || !leftFlanking || afterIsPunctuation);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        if (opener.canClose() || closer.canOpen()) {
            int first = Flanking.Run.lengthInText(opener);
            int second = Flanking.Run.lengthInText(closer);
            if ((first + second) % 3 == 0 && (first % 3 != 0 || second % 3 != 0)) {
                return 0;
            }
        }
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }
}
