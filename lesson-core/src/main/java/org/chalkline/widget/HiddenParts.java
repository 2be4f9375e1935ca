package org.chalkline.widget;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.param.ChoiceType;
import org.chalkline.param.Declaration;
import org.chalkline.param.ListType;
import org.chalkline.param.Param;
import org.chalkline.param.TextType;

/**
 * The parts of a figure that its lesson hides. They stay in the page, out of sight of everyone: the
 * style sheet has a rule for each name.
 */
public final class HiddenParts {

    /** The names of the parts. */
    public static final Param<List<String>> HIDE =
            Param.atBuild("hide", ListType.some(TextType.TEXT));

    /** The buttons below every figure that the reader can change. */
    public static final List<String> TOOLS = List.of("reset", "history", "screen", "more");

    private HiddenParts() {}

    /** Lets authors hide parts of a kind of figure, and its buttons. */
    static void declare(Declaration declaration, List<String> parts) {
        List<String> all = new ArrayList<>(parts);
        all.addAll(TOOLS);
        declaration
                .type(
                        HIDE,
                        ListType.some(
                                new ChoiceType<>() {
                                    @Override
                                    public List<String> all() {
                                        return all;
                                    }

                                    @Override
                                    public String nameOf(String one) {
                                        return one;
                                    }
                                }))
                .add(HIDE);
    }
}
