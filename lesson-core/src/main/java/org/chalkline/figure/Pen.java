package org.chalkline.figure;

/**
 * Starts the elements of a figure.
 *
 * <p>When the site is built, the pen draws all of a figure. In the reader's browser, where the
 * figure is drawn already, another one keeps only what a state may change; what is said to be fixed
 * or still is left out of the script.
 */
public abstract class Pen {

    /** The pen that draws all of a figure. */
    public static final Pen WHOLE = new WholePen();

    /** Starts an element. */
    public abstract Element.Builder of(String name);

    /** Starts an element of a fixed class. */
    public abstract Element.Builder of(String name, String cssClass);

    /** Starts an element of a fixed class and, after it, of a fixed hue. */
    public abstract Element.Builder of(String name, String cssClass, Hue hue);

    /** Starts an element of a fixed hue and, after it, of a fixed class. */
    public abstract Element.Builder of(String name, Hue hue, String cssClass);

    private static final class WholePen extends Pen {

        @Override
        public Element.Builder of(String name) {
            return Element.of(name);
        }

        @Override
        public Element.Builder of(String name, String cssClass) {
            return Element.of(name, cssClass);
        }

        @Override
        public Element.Builder of(String name, String cssClass, Hue hue) {
            return Element.of(name, cssClass + " " + hue.cssClass());
        }

        @Override
        public Element.Builder of(String name, Hue hue, String cssClass) {
            return Element.of(name, hue.cssClass() + " " + cssClass);
        }
    }
}
