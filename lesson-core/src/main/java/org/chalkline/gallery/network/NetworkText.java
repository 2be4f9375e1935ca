package org.chalkline.gallery.network;

import java.util.function.DoubleFunction;
import org.chalkline.figure.Digits;
import org.chalkline.nn.Dense;
import org.chalkline.nn.Matrix;
import org.chalkline.nn.Sequential;

/**
 * What depends on the state in a network's code: numbers and names, each at a place that says which
 * it is.
 *
 * <p>A place is written as what, of which layer, counted from 0, in which opening bracket: <code>
 * w0[</code> are the first layer's weights as Python writes them. What is {@code w}, weights {@code
 * [in×out]} as Keras keeps them; {@code b}, biases; {@code n}, the number of units; {@code a},
 * Keras' name of the activation; or {@code x}, the samples {@code [n×in]}, which are of no layer.
 *
 * @param numeral writes a number so that a program reads the same number
 */
public record NetworkText(Sequential network, Matrix samples, DoubleFunction<String> numeral) {

    /** Returns the text at a place. */
    public String at(String place) {
        char what = place.charAt(0);
        Dense layer = network.layers().get(place.charAt(1) - '0');
        return what == 'a'
                ? layer.activation().id()
                : what == 'n'
                        ? Digits.fixed(layer.units(), 0)
                        : what == 'b'
                                ? row(layer, 'b', 0, place.charAt(2))
                                : table(layer, what, place.charAt(2));
    }

    private String table(Dense layer, char what, char open) {
        int rows = what == 'x' ? samples.rows() : layer.inputs();
        StringBuilder out = new StringBuilder().append(open);
        for (int row = 0; row < rows; row++) {
            out.append(row == 0 ? "" : ", ").append(row(layer, what, row, open));
        }
        return out.append(closing(open)).toString();
    }

    private String row(Dense layer, char what, int row, char open) {
        int columns = what == 'x' ? samples.columns() : layer.units();
        StringBuilder out = new StringBuilder().append(open);
        for (int column = 0; column < columns; column++) {
            double number =
                    what == 'x'
                            ? samples.get(row, column)
                            : what == 'b'
                                    ? layer.bias().get(column)
                                    : layer.weights().get(column, row);
            out.append(column == 0 ? "" : ", ").append(numeral.apply(number));
        }
        return out.append(closing(open)).toString();
    }

    /** In Unicode a closing bracket is two after its opening one. */
    private static char closing(char open) {
        return (char) (open + 2);
    }
}
