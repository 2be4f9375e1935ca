package org.chalkline.widget;

import java.util.ArrayList;
import java.util.List;

/** Gathers the controls of a figure in order. A control keeps the place that it gets here. */
public final class ControlList {

    private final List<Control> controls = new ArrayList<>();
    private final List<Controls.Order> orders = new ArrayList<>();

    /** Adds a control and returns its place. */
    public int add(Control control) {
        controls.add(control);
        return controls.size() - 1;
    }

    /** Says that a slider never shows more than another. */
    public void add(Controls.Order order) {
        orders.add(order);
    }

    /** Adds the slider of a setting, if it has one, and returns what it is now. */
    public Quantity add(NumberSetting setting) {
        return setting.slider() == null
                ? new Quantity(setting.fixed(), -1)
                : new Quantity(0, add(setting.slider()));
    }

    /** Returns the controls so far. */
    public Controls controls() {
        return new Controls(controls, orders);
    }
}
