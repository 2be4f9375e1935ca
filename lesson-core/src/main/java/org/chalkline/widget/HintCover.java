package org.chalkline.widget;

import java.util.List;
import org.chalkline.param.ChoiceType;
import org.chalkline.param.Param;

/** The claim of a lesson that the hints of an exercise cover all states: {@code cover: all}. */
public final class HintCover {

    private static final String ALL = "all";

    public static final Param<String> COVER =
            Param.atBuild(
                    "cover",
                    new ChoiceType<>() {
                        @Override
                        public List<String> all() {
                            return List.of(ALL);
                        }

                        @Override
                        public String nameOf(String one) {
                            return one;
                        }
                    });

    private HintCover() {}
}
