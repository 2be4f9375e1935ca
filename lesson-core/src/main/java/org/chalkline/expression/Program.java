package org.chalkline.expression;

/** What the names of a figure stand for. */
public final class Program {

    private final int inputs;
    private final Formula[] cells;
    private final Formula[] functions;
    private final Formula[] starts;
    private final Formula[] nexts;
    private final Formula[] pasts;

    /**
     * Keeps what it is given.
     *
     * @param inputs how many of its values come from outside: controls, and then what a step makes
     * @param cells values that follow; they are counted after the inputs
     * @param functions what its calls call
     * @param starts what the steps start with: the last of the inputs
     * @param nexts what a step makes of these
     * @param pasts what is kept of each step
     */
    public Program(
            int inputs,
            Formula[] cells,
            Formula[] functions,
            Formula[] starts,
            Formula[] nexts,
            Formula[] pasts) {
        this.inputs = inputs;
        this.cells = cells;
        this.functions = functions;
        this.starts = starts;
        this.nexts = nexts;
        this.pasts = pasts;
    }

    /** Returns the count of inputs. */
    public int inputs() {
        return inputs;
    }

    /** Returns the values that follow. */
    public Formula[] cells() {
        return cells;
    }

    /** Returns the functions. */
    public Formula[] functions() {
        return functions;
    }

    /** Returns the starts of steps. */
    public Formula[] starts() {
        return starts;
    }

    /** Returns the steps. */
    public Formula[] nexts() {
        return nexts;
    }

    /** Returns the what is kept of each step. */
    public Formula[] pasts() {
        return pasts;
    }

    /** Returns what a value that steps make starts with. */
    Formula start(int place) {
        return starts[place - inputs + starts.length];
    }

    /** Returns the place of {@code step}; the values that steps make come after it. */
    int step() {
        return starts.length == 0 ? inputs : inputs - starts.length - 1;
    }

    /** Returns whether what the steps start with depends on an input. */
    public boolean startsDependOn(int input) {
        boolean[] changing = new boolean[inputs + cells.length];
        changing[input] = true;
        boolean[] depending = following(changing);
        for (Formula start : starts) {
            if (isChanging(start.body(), depending)) {
                return true;
            }
        }
        return false;
    }

    /** Returns which values may change from step to step. */
    boolean[] changing() {
        boolean[] changing = new boolean[inputs + cells.length];
        for (int i = step(); i < inputs; i++) {
            changing[i] = true;
        }
        return following(changing);
    }

    /** Adds to the values that change those that follow from them. */
    private boolean[] following(boolean... changing) {
        // A cell may follow from one that comes later.
        for (boolean goesOn = true; goesOn; ) {
            goesOn = false;
            for (int i = 0; i < cells.length; i++) {
                if (!changing[inputs + i] && isChanging(cells[i].body(), changing)) {
                    changing[inputs + i] = true;
                    goesOn = true;
                }
            }
        }
        return changing;
    }

    private boolean isChanging(Node node, boolean[] changing) {
        Operation operation = node.operation();
        boolean own =
                operation == Operations.PAST
                        || (operation == Operations.CELL && changing[node.place(0)])
                        || ((operation == Operations.CALL || operation == Operations.SPREAD)
                                && isChanging(functions[node.place(0)].body(), changing));
        for (int i = 0; i < node.parts().length && !own; i++) {
            own = isChanging(node.part(i), changing);
        }
        return own;
    }
}
