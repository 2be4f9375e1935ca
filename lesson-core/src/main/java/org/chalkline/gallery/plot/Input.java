package org.chalkline.gallery.plot;

import java.util.List;
import org.chalkline.expression.Pair;
import org.chalkline.expression.Truth;
import org.chalkline.widget.Added;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Slider;
import org.chalkline.widget.State;

/**
 * What stands for controls in expressions.
 *
 * @param kind what it is
 * @param first the place of the first control
 * @param count how many controls it takes
 */
record Input(Kind kind, int first, int count) {

    /** What controls make together. */
    enum Kind {
        /** A slider's number. */
        NUMBER {
            @Override
            Object value(Input input, Controls controls, State state) {
                return number(controls, state, input.first());
            }
        },
        /** The place of an option. */
        OPTION {
            @Override
            Object value(Input input, Controls controls, State state) {
                return (double) state.tick(input.first());
            }
        },
        /** Whether a box is checked. */
        FLAG {
            @Override
            Object value(Input input, Controls controls, State state) {
                return Truth.of(state.tick(input.first()) > 0);
            }
        },
        /** The point of two sliders. */
        POINT {
            @Override
            Object value(Input input, Controls controls, State state) {
                return new Pair(
                        number(controls, state, input.first()),
                        number(controls, state, input.first() + 1));
            }
        },
        /** The numbers of several sliders. */
        NUMBERS {
            @Override
            Object value(Input input, Controls controls, State state) {
                Object[] all = new Object[input.count()];
                for (int i = 0; i < all.length; i++) {
                    all[i] = number(controls, state, input.first() + i);
                }
                return all;
            }
        },
        /** The points that the reader added. */
        POINTS {
            @Override
            Object value(Input input, Controls controls, State state) {
                Added added = controls.added(input.first());
                int tick = state.tick(input.first());
                Object[] all = new Object[added.count(tick)];
                for (int i = 0; i < all.length; i++) {
                    all[i] = new Pair(added.x(tick, i), added.y(tick, i));
                }
                return all;
            }
        },
        /** The classes of these. */
        CLASSES {
            @Override
            Object value(Input input, Controls controls, State state) {
                Added added = controls.added(input.first());
                int tick = state.tick(input.first());
                Object[] all = new Object[added.count(tick)];
                for (int i = 0; i < all.length; i++) {
                    all[i] = (double) added.kind(tick, i);
                }
                return all;
            }
        };

        /** Every kind, in the order by which pages know them. */
        static final List<Kind> ALL = List.of(values());

        abstract Object value(Input input, Controls controls, State state);

        /** A choice among numbers has them as its options' names. */
        private static Object number(Controls controls, State state, int control) {
            return controls.all().get(control) instanceof Slider
                    ? controls.value(state, control)
                    : 0.0;
        }
    }

    Object value(Controls controls, State state) {
        return kind.value(this, controls, state);
    }
}
