package org.chalkline.gallery.plot;

import org.chalkline.expression.Formula;
import org.chalkline.expression.OutOfFuel;
import org.chalkline.expression.Truth;
import org.chalkline.expression.Undecided;
import org.chalkline.expression.Unequal;
import org.chalkline.widget.Cited;
import org.chalkline.widget.State;
import org.chalkline.widget.States;

/**
 * An expression over the names of a plot that a lesson cites.
 *
 * @param piece the expression with its format
 * @param formula the expression alone
 */
record CitedExpression(Setup setup, Template.Piece piece, Formula formula) implements Cited {

    @Override
    public String text(State state) {
        return piece.written(of(state));
    }

    @Override
    public double value(State state) {
        return of(state) instanceof Double number ? number : Double.NaN;
    }

    @Override
    public boolean holds(State state) {
        return of(state) == Truth.TRUE;
    }

    @Override
    public States.Among among(State low, State high) {
        return setup.among(formula, low, high);
    }

    private Object of(State state) {
        try {
            return setup.eval(state).call(formula);
        } catch (Unequal | OutOfFuel | Undecided problem) {
            // It is computed at the start, as was tried.
            return Double.NaN;
        }
    }
}
