package org.chalkline.widget;

import org.chalkline.figure.Label;
import org.chalkline.param.LabelType;
import org.chalkline.param.Param;
import org.chalkline.param.Params;
import org.chalkline.param.Section;

/** Parameters that say what something is called; the script lacks them, since labels stay. */
public final class Labels {

    public static final Param<Label> LABEL = Param.atBuild("label", LabelType.LABEL);
    public static final Param<Label> NAME = Param.atBuild("name", LabelType.LABEL);
    public static final Param<Label> TITLE = Param.atBuild("title", LabelType.LABEL);

    /** What the input is called. */
    public static final Param<Params> INPUT = Param.atBuild("input", Section.SECTION);

    private Labels() {}
}
