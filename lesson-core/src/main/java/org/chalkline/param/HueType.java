package org.chalkline.param;

import java.util.List;
import org.chalkline.figure.Hue;

/** A hue by its name. */
public final class HueType extends ChoiceType<Hue> {

    /** Any hue. */
    public static final HueType HUE = new HueType();

    private HueType() {}

    @Override
    public List<Hue> all() {
        return Hue.all();
    }

    @Override
    public String nameOf(Hue one) {
        return one.id();
    }
}
