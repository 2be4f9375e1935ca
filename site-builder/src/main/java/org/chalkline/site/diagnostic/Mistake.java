package org.chalkline.site.diagnostic;

import static org.chalkline.site.diagnostic.Severity.ERROR;
import static org.chalkline.site.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a diagnostic may be about, each by its code: {@code unknown-role} for {@link
 * #UNKNOWN_ROLE}.
 *
 * <p>A new one takes a line here, with its severity, and its {@link Explanation}: a file {@code
 * explain/unknown-role.md} beside this class among the resources, which says what the mistake means
 * and shows an example that makes it and the same example mended. Tests build both of them, and
 * find mistakes that nothing reports. Then report it with {@link Diagnostics#report}, or with the
 * method of the same name that the stage at hand has.
 */
public enum Mistake {
    // Files
    NO_LESSON(ERROR, ERROR),
    NO_TITLE(WARNING),
    NOT_UTF_8(ERROR),
    NOTEBOOK_AS_FILE(WARNING),
    OUTSIDE_CONTENT(ERROR),
    TAKEN_PLACE(ERROR),
    TAKEN_TOPIC(ERROR),

    // Front matter and site.yml
    BROKEN_ICON(ERROR, ERROR),
    OPEN_FRONT_MATTER(ERROR),
    UNKNOWN_FIELD(WARNING),
    UNKNOWN_SETTING(ERROR, ERROR),
    UNLISTED_LANGUAGE(ERROR),
    WRONG_FIELD(ERROR),

    // The folder theme
    BROKEN_TEMPLATE(ERROR, ERROR),
    UNKNOWN_MESSAGE(ERROR, ERROR),
    UNKNOWN_TEMPLATE(ERROR, ERROR),

    // YAML, there and in figures
    BROKEN_YAML(ERROR),
    CUT_TEXT(WARNING),
    DEEP_YAML(ERROR),
    YAML_ALIAS(ERROR),
    DOUBLE_FIELD(ERROR),
    EMPTY_FIELD(ERROR),
    LOST_BACKSLASH(ERROR),
    NO_FIELDS(ERROR),
    ODD_NAME(ERROR),
    ODD_NUMBER(ERROR),
    UNKNOWN_CHOICE(ERROR),

    // Text
    FOREIGN_MARKUP(WARNING),
    HTML_AS_TEXT(WARNING),
    HTML_LEFT_OUT(WARNING),
    NO_FOOTNOTE(WARNING),
    OPEN_CODE(WARNING),
    TOO_MUCH(ERROR),
    UNKNOWN_LANGUAGE(WARNING),
    UNKNOWN_ROLE(ERROR),

    // Directives
    INCLUDE_CYCLE(ERROR),
    LOST_TAB(ERROR),
    NO_DROPDOWN_TITLE(ERROR),
    NO_TAB_TITLE(ERROR),
    NOTHING_INCLUDED(ERROR),
    OPEN_DIRECTIVE(ERROR),
    OPEN_SPAN(ERROR),
    UNFIT_BODY(ERROR),
    UNFIT_OPTION(ERROR),
    UNKNOWN_BOX(ERROR),
    UNKNOWN_DIRECTIVE(ERROR),
    UNKNOWN_OPTION(ERROR),

    // Works that lessons cite
    BROKEN_BIBLIOGRAPHY(ERROR),
    SECOND_BIBLIOGRAPHY(ERROR),
    TAKEN_KEY(ERROR),
    UNKNOWN_WORK(ERROR),

    // Labels, links, images and other media
    AMBIGUOUS_LABEL(ERROR),
    BROKEN_CAPTIONS(ERROR),
    IDLE_LABEL(ERROR),
    NO_ALTERNATIVE(WARNING),
    REMOTE_IMAGE(ERROR),
    ROOTED_LINK(ERROR),
    TAKEN_LABEL(ERROR),
    TAKEN_TERM(ERROR),
    UNFIT_FILE(ERROR),
    UNFIT_TARGET(ERROR),
    UNKNOWN_FILE(ERROR),
    UNKNOWN_LABEL(ERROR),
    UNKNOWN_SCHEME(ERROR),
    UNKNOWN_TERM(ERROR),

    // Formulas
    BROKEN_FORMULA(ERROR),
    HALF_FORMULA(WARNING),
    OPEN_FORMULA(ERROR),

    // Figures
    BROKEN_DATA(ERROR),
    BROKEN_EXPRESSION(ERROR),
    BROKEN_WORDS(ERROR),
    FALSE_PROOF(ERROR),
    MISSING_PARAMETER(ERROR),
    MISSING_VALUE(WARNING),
    NO_CAPTION(WARNING),
    QUESTION_WITHOUT_NAME(ERROR),
    QUESTION_WITHOUT_WORDS(ERROR),
    RECORD_WITH_PARAMETERS(ERROR),
    UNFIT_PARAMETER(ERROR),
    UNKNOWN_PARAMETER(ERROR),
    WRONG_PARAMETER(ERROR),

    // States of figures
    NO_STOP(ERROR),
    TAKEN_STATE(ERROR),
    UNKNOWN_CONTROL(ERROR),
    UNKNOWN_STATE(ERROR),

    // Numbers of figures
    BROKEN_CITATION(ERROR),
    BROKEN_BLANK(ERROR),
    BROKEN_CLAIM(ERROR),
    FALSE_CLAIM(ERROR),
    MISPLACED_BLANK(ERROR),
    NUMBER_OF_ALL_STATES(ERROR),
    UNCOUNTED_NUMBER(ERROR),
    UNKNOWN_FIGURE(ERROR),
    UNKNOWN_FORMAT(ERROR),
    UNKNOWN_NUMBER(ERROR);

    private final Severity severity;
    private final Severity lenientSeverity;

    Mistake(Severity severity) {
        this(severity, WARNING);
    }

    /** What is wrong with a lesson is no reason to refuse it, but a site must be right. */
    Mistake(Severity severity, Severity lenientSeverity) {
        this.severity = severity;
        this.lenientSeverity = lenientSeverity;
    }

    /** Returns what an author is told and may look up. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns how grave it is and its code, for people. */
    public Text kind(Severity severity) {
        return Text.of("{0}[{1}]", severity.text(), code());
    }

    /** Returns the mistake that a code stands for, or null. */
    public static @Nullable Mistake of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Returns the codes of all. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Mistake::code).toList();
    }

    /** Returns how grave it is. */
    public Severity severity() {
        return severity;
    }

    /** Returns how grave it is where mistakes in lessons are let pass. */
    public Severity lenientSeverity() {
        return lenientSeverity;
    }
}
