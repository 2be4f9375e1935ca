package org.chalkline.number;

import org.teavm.jso.JSExport;

/** A script that computes all elementary functions and tells each function's bits in a hash. */
public final class FunctionHashes {

    /** A million arguments in all. */
    private static final int ARGUMENTS = 1_000_000 / ElementaryFunction.ALL.size() + 1;

    private FunctionHashes() {}

    public static void main(String[] args) {}

    /** Returns a line for each function: {@code sin 1b2c3d4e}. */
    @JSExport
    public static String functionHashes() {
        var lines = new StringBuilder();
        for (ElementaryFunction function : ElementaryFunction.ALL) {
            int hash = 0;
            for (int n = 0; n < ARGUMENTS; n++) {
                double value = function.of(argument(n, 0), argument(n, 1));
                long bits = Double.doubleToLongBits(value);
                hash = hash * 31 + (int) (bits >>> 32);
                hash = hash * 31 + (int) bits;
            }
            lines.append(function.name())
                    .append(' ')
                    .append(Integer.toHexString(hash))
                    .append('\n');
        }
        return lines.toString();
    }

    /** Returns an argument: some from −1 to 1, some from −32 to 32, some of any size. */
    private static double argument(int n, int which) {
        double number = 2 * CounterRandom.uniform(which, n, 0) - 1;
        return switch (n % 4) {
            case 0 -> number;
            case 1, 2 -> 32 * number;
            default ->
                    number
                            * PowerOfTwo.of(
                                    (int) (2090 * CounterRandom.uniform(which, n, 1)) - 1070);
        };
    }
}
