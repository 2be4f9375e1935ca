package org.chalkline.browser;

import java.util.List;

/** A window of some browser: what a walk through pages asks of any of them. */
public interface Window extends AutoCloseable {

    /** Goes to an address, and waits until its page has loaded. */
    void open(String address);

    /** Clicks the first element of a selector, once it is in sight. */
    void click(String selector);

    /** Presses keys one after the other, such as {@code 7}, {@code PageUp} or {@code Control+k}. */
    void press(String... keys);

    /** Returns the value of an expression, as text. */
    String value(String expression);

    /** Waits until an expression is true. */
    void await(String expression);

    /** Returns what the console told of errors and warnings since the window was opened. */
    List<String> troubles();

    @Override
    void close();
}
