package org.chalkline.widget;

import java.util.List;
import org.chalkline.figure.Element;

/**
 * A sign that drawings use, such as a dashed line. It is explained below the first figure of a
 * lesson that uses it.
 *
 * @param name by which a site's words say what it means
 * @param sample the drawing of it alone, or from little to much of it
 */
public record Sign(String name, List<Element> sample) {

    public Sign {
        sample = List.copyOf(sample);
    }
}
