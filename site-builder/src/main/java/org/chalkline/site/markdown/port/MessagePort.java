package org.chalkline.site.markdown.port;

import java.util.Set;

/** Words in the language of the page. */
@FunctionalInterface
public interface MessagePort {

    String COPY = "code.copy";
    String COPIED = "code.copied";
    String CODE = "code.label";
    String FIGURE = "number.figure";
    String EQUATION = "number.equation";
    String EXERCISE = "number.exercise";
    String TABLE_NUMBER = "number.table";
    String CODE_NUMBER = "number.code";
    String PROOF = "proof";
    String SOLUTION = "solution";
    String SOLUTION_ALONE = "solution.alone";
    String SHOW_CODE = "code.show";
    String TABS = "tabs";
    String TABLE = "table.label";
    String CITE_ALL = "cite.all";
    String CITE_AND = "cite.and";
    String CITE_PART = "cite.part";
    String CITE_TEXT = "cite.text";
    String CITE_TEXTS_AND = "cite.texts.and";
    String CITE_NUMBERS = "cite.numbers";
    String CITE_NUMBERS_AND = "cite.numbers.and";
    String CITE_NUMBERED = "cite.numbered";
    String CITED = "cite.back";
    String REFERENCES = "cite.references";
    String FOOTNOTE = "footnote.back";
    String VIDEO = "media.video";
    String AUDIO = "media.audio";
    String TRANSCRIPT = "media.transcript";
    String LEFT_OUT = "file.left-out";
    String DOWNLOAD = "file.download";
    String ADMONITION = "admonition.";
    String VERSION = "version.";

    /** The message for one of the keys, as plain text, its places filled. */
    String text(String key, String... parts);

    /** Those of the keys above that are no beginning and no number of a directive. */
    static Set<String> keys() {
        return Set.of(
                COPY,
                COPIED,
                CODE,
                SHOW_CODE,
                FIGURE,
                EQUATION,
                TABLE,
                PROOF,
                SOLUTION,
                SOLUTION_ALONE,
                TABS,
                CITE_ALL,
                CITE_AND,
                CITE_PART,
                CITE_TEXT,
                CITE_TEXTS_AND,
                CITE_NUMBERS,
                CITE_NUMBERS_AND,
                CITE_NUMBERED,
                CITED,
                REFERENCES,
                FOOTNOTE,
                VIDEO,
                AUDIO,
                TRANSCRIPT,
                LEFT_OUT,
                DOWNLOAD);
    }
}
