package org.chalkline.widget;

import java.util.Map;
import org.chalkline.param.MapType;
import org.chalkline.param.Param;
import org.chalkline.param.TextType;

/** The one parameter that every kind of figure has: names for states, which are in writing. */
public final class NamedStates {

    /** Names of the author's own, each for a state such as {@code w1=1,b1=-1}. */
    public static final Param<Map<String, String>> STATES =
            Param.atBuild("states", MapType.of(TextType.TEXT));

    private NamedStates() {}
}
