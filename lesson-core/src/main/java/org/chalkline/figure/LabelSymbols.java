package org.chalkline.figure;

import org.chalkline.text.Text;

/** The characters that TeX's commands stand for in a {@link Label}, as KaTeX shows them. */
final class LabelSymbols {

    private static final char HAT = '\u0302';
    private static final String BARE = "aceghijosuwy";
    private static final String HATTED = "âĉêĝĥîĵôŝûŵŷ";

    private LabelSymbols() {}

    /** Returns what would be right in place of an unknown command. */
    static Text expected() {
        return Text.of(
                "a Greek letter, \\hat, \\bar or \\tilde with a letter, \\cdot, \\times, \\pm, \\le,"
                        + " \\ge, \\ne, \\approx, \\to, \\infty, or the character itself, as in $½$");
    }

    /** Returns the mark that a command puts over a letter; 0 where it is no accent. */
    static char accent(String command) {
        return switch (command) {
            case "hat" -> HAT;
            case "tilde" -> '\u0303';
            case "bar" -> '\u0304';
            default -> 0;
        };
    }

    /** Returns a letter with a mark over it. */
    static String accented(char letter, char accent) {
        // One character where there is one: fonts draw it better, and \hat y is then ŷ.
        int place = accent == HAT ? BARE.indexOf(letter) : -1;
        return place < 0 ? "" + letter + accent : HATTED.substring(place, place + 1);
    }

    /** Returns what a command stands for; empty where it is unknown. */
    static String named(String command) {
        return switch (command) {
            case "sin", "cos", "tan", "ln", "log", "exp", "max", "min" -> command;
            case "alpha" -> "α";
            case "beta" -> "β";
            case "gamma" -> "γ";
            case "delta" -> "δ";
            case "epsilon" -> "ϵ";
            case "varepsilon" -> "ε";
            case "zeta" -> "ζ";
            case "eta" -> "η";
            case "theta" -> "θ";
            case "iota" -> "ι";
            case "kappa" -> "κ";
            case "lambda" -> "λ";
            case "mu" -> "μ";
            case "nu" -> "ν";
            case "xi" -> "ξ";
            case "pi" -> "π";
            case "rho" -> "ρ";
            case "sigma" -> "σ";
            case "tau" -> "τ";
            case "upsilon" -> "υ";
            case "phi" -> "ϕ";
            case "varphi" -> "φ";
            case "chi" -> "χ";
            case "psi" -> "ψ";
            case "omega" -> "ω";
            case "Gamma" -> "Γ";
            case "Delta" -> "Δ";
            case "Theta" -> "Θ";
            case "Lambda" -> "Λ";
            case "Xi" -> "Ξ";
            case "Pi" -> "Π";
            case "Sigma" -> "Σ";
            case "Upsilon" -> "Υ";
            case "Phi" -> "Φ";
            case "Psi" -> "Ψ";
            case "Omega" -> "Ω";
            case "cdot" -> "·";
            case "times" -> "×";
            case "pm" -> "±";
            case "le", "leq" -> "≤";
            case "ge", "geq" -> "≥";
            case "ne", "neq" -> "≠";
            case "approx" -> "≈";
            case "to" -> "→";
            case "infty" -> "∞";
            default -> "";
        };
    }
}
