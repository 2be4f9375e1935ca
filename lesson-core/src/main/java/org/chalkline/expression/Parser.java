package org.chalkline.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads an expression.
 *
 * <p>From loosest to tightest: {@code if}, {@code or}, {@code and}, {@code not}, comparisons,
 * {@code ..}, sums, products (a product's sign may be left out), signs, powers, and what follows a
 * value: {@code ° % ² ³ [i] .x}. What two readers read differently, such as {@code 1/2x}, is a
 * problem that offers both.
 */
final class Parser {

    private static final List<String> WORDS =
            List.of("if", "then", "else", "and", "or", "not", "for", "in", "is");

    private static final double DEGREE = Math.PI / 180;
    private static final int MOST_DEPTH = 100;
    private static final int MOST_LEVELS = 400;
    private static final int MOST_PRIMES = 9;

    private final String text;
    private final List<Token> tokens;
    private final Predicate<String> isFunction;
    private int place;
    private int bars;
    private int depth;

    private Parser(String text, Predicate<String> isFunction) {
        this.text = text;
        this.isFunction = isFunction;
        tokens = Tokens.of(text);
    }

    /**
     * Reads a text.
     *
     * @param isFunction whether a name stands for a function
     * @throws Broken where it is no expression
     */
    static Syntax parse(String text, Predicate<String> isFunction) {
        Parser parser = new Parser(text, isFunction);
        Syntax all = parser.list();
        if (!parser.now().is("") || parser.now().kind() != Token.Kind.END) {
            throw parser.unexpected();
        }
        checkLevels(all);
        return all;
    }

    /** Refuses what would take too many calls within calls: a sum of a thousand terms. */
    private static void checkLevels(Syntax all) {
        List<Syntax> level = List.of(all);
        for (int depth = 0; !level.isEmpty(); depth++) {
            if (depth > MOST_LEVELS) {
                throw tooDeep(level.get(0).end());
            }
            List<Syntax> below = new ArrayList<>();
            level.forEach(each -> below.addAll(each.parts()));
            level = below;
        }
    }

    private static Broken tooDeep(int at) {
        return new Broken(
                new Problem(
                        at,
                        Text.of("too many signs or brackets within each other"),
                        Text.of("names for parts of it; sum(…) of a list for a long sum")));
    }

    /** Reads what may have more of its kind within. */
    private Syntax deeper(Supplier<Syntax> reader) {
        if (++depth > MOST_DEPTH) {
            throw tooDeep(now().at());
        }
        Syntax read = reader.get();
        depth--;
        return read;
    }

    /** Returns whether a word is one of the language's own, and so no name. */
    static boolean isWord(String word) {
        return WORDS.contains(word);
    }

    private Token now() {
        return tokens.get(place);
    }

    private Token before() {
        return tokens.get(place - 1);
    }

    private boolean next(String sign) {
        if (now().kind() != Token.Kind.NUMBER
                && now().text().equals(sign)
                && !now().text().isEmpty()) {
            place++;
            return true;
        }
        return false;
    }

    private boolean hasSpaceBefore() {
        return now().at() > before().end();
    }

    private void expect(String sign) {
        if (!next(sign)) {
            throw new Broken(new Problem(now().at(), found(), Text.of("'{0}'", sign)));
        }
    }

    private Text found() {
        return now().kind() == Token.Kind.END
                ? Text.of("the expression ends here")
                : Text.of("unexpected '{0}'", now().text());
    }

    private Broken unexpected() {
        Token token = now();
        if (token.is(")") || token.is("]")) {
            return new Broken(
                    new Problem(
                            token.at(),
                            Text.of("'{0}' closes nothing", token.text()),
                            Text.of("a bracket that opens before it")));
        }
        if (token.is("'")) {
            return new Broken(
                    new Problem(
                            token.at(),
                            Text.of("a prime after what is no function's name"),
                            Text.of("a derivative such as f'(x), of a function f(x)")));
        }
        if (token.is(",")) {
            return new Broken(
                    new Problem(
                            token.at(),
                            found(),
                            isDecimal()
                                    ? Text.of("a point in a number, as in 1.5")
                                    : Text.of(
                                            "brackets around it: a point (x, y), a list [a, b,"
                                                    + " c]")));
        }
        if (token.kind() == Token.Kind.NUMBER) {
            return new Broken(
                    new Problem(
                            token.at(),
                            Text.of("a number after a value"),
                            Text.of("a sign between: '* {0}'", token.text())));
        }
        return new Broken(
                new Problem(token.at(), found(), Text.of("a sign such as + - * /, or the end")));
    }

    /** Returns whether a comma stands where a number has its point. */
    private boolean isDecimal() {
        Token next = tokens.get(place + 1);
        return place > 0
                && before().kind() == Token.Kind.NUMBER
                && next.kind() == Token.Kind.NUMBER
                && next.at() == before().end() + 1;
    }

    /** An expression, or the same for each item of a list. */
    private Syntax list() {
        Syntax body = expression();
        return now().is("for") ? each(body) : body;
    }

    private Syntax.Each each(Syntax body) {
        expect("for");
        Syntax.Name item = word(Text.of("a name, as in: for i in 1..n"));
        expect("in");
        Syntax list = expression();
        Syntax filter = next("if") ? expression() : null;
        return new Syntax.Each(body, item, list, filter, body.at(), before().end());
    }

    private Syntax.Name word(Text expected) {
        Token token = now();
        if (token.kind() != Token.Kind.NAME || WORDS.contains(token.text())) {
            throw new Broken(new Problem(token.at(), found(), expected));
        }
        place++;
        return new Syntax.Name(token.text(), token.at(), token.end());
    }

    private Syntax expression() {
        return deeper(() -> next("if") ? conditional() : disjunction());
    }

    private Syntax conditional() {
        int start = before().at();
        Syntax condition = expression();
        expect("then");
        Syntax one = expression();
        if (!next("else")) {
            throw new Broken(
                    new Problem(
                            now().at(),
                            found(),
                            Text.of("else, with the value where it is not so")));
        }
        Syntax other = expression();
        return new Syntax.Apply("if", 0, List.of(condition, one, other), start, start, other.end());
    }

    private Syntax disjunction() {
        Syntax left = conjunction();
        while (next("or")) {
            left = binary("or", left, before().at(), conjunction());
        }
        return left;
    }

    private Syntax conjunction() {
        Syntax left = negation();
        while (next("and")) {
            left = binary("and", left, before().at(), negation());
        }
        return left;
    }

    private Syntax negation() {
        if (next("not")) {
            int start = before().at();
            Syntax of = deeper(this::negation);
            return new Syntax.Apply("not", 0, List.of(of), start, start, of.end());
        }
        return comparison();
    }

    private Syntax comparison() {
        Syntax left = range();
        if (next("is")) {
            return new Syntax.Is(left, word(Text.of("one of the words of the choice")));
        }
        Syntax all = null;
        for (String sign = relation(); !sign.isEmpty(); sign = relation()) {
            int at = before().at();
            Syntax right = range();
            Syntax one = binary(sign, left, at, right);
            all = all == null ? one : binary("and", all, at, one);
            left = right;
        }
        return all == null ? left : all;
    }

    private String relation() {
        for (String sign : List.of("<=", ">=", "!=", "==", "<", ">", "=")) {
            if (next(sign)) {
                return sign.equals("=") ? "==" : sign;
            }
        }
        return "";
    }

    private Syntax range() {
        Syntax from = sum();
        return next("..") ? binary("..", from, before().at(), sum()) : from;
    }

    private Syntax sum() {
        Syntax left = product();
        while (next("+") || next("-")) {
            Token sign = before();
            left = binary(sign.text(), left, sign.at(), product());
        }
        return left;
    }

    private Syntax product() {
        Syntax left = factor();
        Syntax divided = null;
        while (true) {
            if (next("*") || next("/")) {
                Token sign = before();
                Syntax right = factor();
                divided = sign.is("/") ? right : null;
                left = binary(sign.text(), left, sign.at(), right);
            } else if (opensFactor()) {
                checkReading(left, divided);
                Syntax right = power();
                divided = null;
                left = binary("*", left, right.at(), right);
            } else {
                return left;
            }
        }
    }

    /** Returns whether a value follows without a sign: it multiplies. */
    private boolean opensFactor() {
        Token token = now();
        return switch (token.kind()) {
            case NAME -> !WORDS.contains(token.text());
            case SIGN -> token.is("(") || token.is("√") || (token.is("|") && bars == 0);
            default -> false;
        };
    }

    /** Refuses a product that two readers read differently. */
    private void checkReading(Syntax left, @Nullable Syntax divided) {
        String factor = text.substring(now().at(), factorEnd());
        if (divided != null) {
            Token last = before();
            boolean isClear =
                    hasSpaceBefore() && (last.kind() == Token.Kind.NUMBER || last.is(")"));
            if (!isClear) {
                String below = written(divided);
                String above = text.substring(left.at(), divided.at()).stripTrailing();
                String stripped = above.substring(0, above.length() - 1).stripTrailing();
                throw twoReadings(
                        divided.at(),
                        stripped + "/(" + below + " " + factor + ")",
                        "(" + stripped + "/" + below + ") " + factor);
            }
        } else if (!hasSpaceBefore() && isBarePower(left)) {
            Syntax.Apply power = (Syntax.Apply) lastFactor(left);
            Syntax exponent = power.given().get(1);
            String base = written(power.given().get(0));
            throw twoReadings(
                    exponent.at(),
                    base + "^(" + written(exponent) + " " + factor + ")",
                    base + "^" + written(exponent) + " * " + factor);
        }
    }

    private Broken twoReadings(int at, String one, String other) {
        return new Broken(
                new Problem(
                        at,
                        Text.of("can be read in two ways"),
                        Text.of("'{0}' or '{1}'", one, other)));
    }

    /** Returns where the factor that begins here ends, for a message. */
    private int factorEnd() {
        int end = now().end();
        int open = 0;
        for (int i = place; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (i > place && open <= (token.is(")") ? 0 : -1)) {
                return open < 0 ? end : token.end();
            }
            if (i > place && open == 0 && !token.is("(")) {
                return end;
            }
            end = token.end();
        }
        return end;
    }

    private static Syntax lastFactor(Syntax product) {
        if (product instanceof Syntax.Apply apply) {
            boolean isOpposite = apply.name().equals("-") && apply.given().size() == 1;
            if (isOpposite || apply.name().equals("*")) {
                return lastFactor(apply.given().get(apply.given().size() - 1));
            }
        }
        return product;
    }

    /** Returns whether what was read last is a power whose exponent has no brackets: e^2. */
    private boolean isBarePower(Syntax left) {
        return lastFactor(left) instanceof Syntax.Apply apply
                && apply.name().equals("^")
                && before().end() == apply.given().get(1).end()
                && !before().is(")")
                && !before().is("²")
                && !before().is("³");
    }

    private String written(Syntax syntax) {
        return text.substring(syntax.at(), syntax.end());
    }

    private Syntax factor() {
        if (next("-")) {
            int start = before().at();
            Syntax of = deeper(this::factor);
            return new Syntax.Apply("-", 0, List.of(of), start, start, of.end());
        }
        return next("+") ? deeper(this::factor) : power();
    }

    /** Powers of powers begin at the right; a sign may follow. */
    private Syntax power() {
        Syntax base = followed(primary());
        return next("^") ? binary("^", base, before().at(), exponent()) : base;
    }

    private Syntax exponent() {
        if (next("-")) {
            int start = before().at();
            Syntax of = deeper(this::exponent);
            return new Syntax.Apply("-", 0, List.of(of), start, start, of.end());
        }
        return next("+") ? deeper(this::exponent) : deeper(this::power);
    }

    /** A value and what may follow it. */
    private Syntax followed(Syntax value) {
        Syntax all = value;
        while (true) {
            if (next("°")) {
                all = scaled(all, DEGREE);
            } else if (next("%")) {
                checkPercent(all);
                all = scaled(all, 0.01);
            } else if (next("²")) {
                all = raised(all, 2);
            } else if (next("³")) {
                all = raised(all, 3);
            } else if (next("[")) {
                int at = before().at();
                Syntax index = list();
                expect("]");
                all = new Syntax.Apply("[i]", 0, List.of(all, index), at, all.at(), before().end());
            } else if (now().is(".") && !hasSpaceBefore()) {
                place++;
                Syntax.Name name = word(Text.of("a part such as .x or .y"));
                all = member(all, name);
            } else {
                return all;
            }
        }
    }

    /** Refuses {@code n % 2}, which programs write for a rest. */
    private void checkPercent(Syntax value) {
        boolean isApart = before().at() > value.end();
        if (isApart && (opensFactor() || now().kind() == Token.Kind.NUMBER)) {
            String left = written(value);
            String right = text.substring(now().at(), factorEnd());
            throw twoReadings(
                    before().at(), "mod(" + left + ", " + right + ")", left + "% * " + right);
        }
    }

    private Syntax member(Syntax of, Syntax.Name name) {
        String dotted = of instanceof Syntax.Name owner ? owner.name() + "." + name.name() : "";
        return isFunction.test(dotted) || (!dotted.isEmpty() && opensValues())
                ? function(dotted, of.at(), name.end())
                : new Syntax.Member(of, name.name(), of.at(), name.end());
    }

    private Syntax scaled(Syntax value, double factor) {
        int at = before().at();
        Syntax.Numeral scale = new Syntax.Numeral(factor, at, before().end());
        return new Syntax.Apply("*", 0, List.of(value, scale), at, value.at(), before().end());
    }

    private Syntax raised(Syntax value, double exponent) {
        int at = before().at();
        Syntax.Numeral power = new Syntax.Numeral(exponent, at, before().end());
        return new Syntax.Apply("^", 0, List.of(value, power), at, value.at(), before().end());
    }

    private static Syntax binary(String sign, Syntax left, int at, Syntax right) {
        return new Syntax.Apply(sign, 0, List.of(left, right), at, left.at(), right.end());
    }

    private Syntax primary() {
        Token token = now();
        boolean isName = token.kind() == Token.Kind.NAME && !isWord(token.text());
        boolean isOpening =
                token.is("(") || token.is("[") || token.is("√") || (token.is("|") && bars == 0);
        if (!isName && !isOpening && token.kind() != Token.Kind.NUMBER) {
            throw new Broken(new Problem(token.at(), found(), valueInstead(token)));
        }
        place++;
        return isName
                ? named(token)
                : isOpening
                        ? opened(token)
                        : new Syntax.Numeral(token.number(), token.at(), token.end());
    }

    /** Returns what is meant where a value is missing: signs of other languages. */
    private Text valueInstead(Token token) {
        String sign = (place == 0 ? "" : before().text()) + token.text();
        return switch (sign) {
            case "**" -> Text.of("^ for a power");
            case "||" -> Text.verbatim("or");
            case "=<" -> Text.verbatim("<=");
            case "=>" -> Text.verbatim(">=");
            case "<>" -> Text.verbatim("!=");
            default ->
                    token.is("if")
                            ? Text.of("( ) around if … then … else …")
                            : Text.of("a value: a number, a name or a bracket");
        };
    }

    private Syntax opened(Token token) {
        if (token.is("√")) {
            Syntax of = deeper(() -> followed(primary()));
            return new Syntax.Apply("√", 0, List.of(of), token.at(), token.at(), of.end());
        }
        return token.is("(") ? group(token) : token.is("[") ? items(token) : magnitude(token);
    }

    private Syntax named(Token name) {
        boolean isCall =
                isFunction.test(name.text()) ? now().is("(") || now().is("'") : opensValues();
        return isCall
                ? function(name.text(), name.at(), name.end())
                : new Syntax.Name(name.text(), name.at(), name.end());
    }

    /** Returns whether brackets with no value or more than a point has follow: they call. */
    private boolean opensValues() {
        if (!now().is("(") || hasSpaceBefore()) {
            return false;
        }
        int open = 0;
        int commas = 0;
        for (int i = place; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            open += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
            commas += open == 1 && token.is(",") ? 1 : 0;
            if (open == 0) {
                return commas > 1 || i == place + 1;
            }
        }
        return false;
    }

    /** A call, or a function's name alone, which other functions take. */
    private Syntax function(String name, int at, int end) {
        int primes = 0;
        while (next("'")) {
            if (++primes > MOST_PRIMES) {
                throw tooDeep(before().at());
            }
        }
        if (!next("(")) {
            if (primes > 0) {
                throw new Broken(
                        new Problem(
                                now().at(),
                                found(),
                                Text.of("the place in brackets, as in f'(x)")));
            }
            return new Syntax.Name(name, at, end);
        }
        List<Syntax> given = now().is(")") ? List.of() : several();
        expect(")");
        return new Syntax.Apply(name, primes, given, at, at, before().end());
    }

    private List<Syntax> several() {
        List<Syntax> all = new ArrayList<>();
        int outer = bars;
        bars = 0;
        do {
            all.add(list());
        } while (next(","));
        bars = outer;
        return all;
    }

    private Syntax group(Token open) {
        List<Syntax> all = several();
        expect(")");
        int end = before().end();
        if (all.size() == 1) {
            return new Syntax.Group(all.get(0), open.at(), end);
        }
        if (all.size() == 2) {
            return new Syntax.Apply("(", 0, all, open.at(), open.at(), end);
        }
        throw new Broken(
                new Problem(
                        open.at(),
                        Text.of("{0} values in a point", all.size()),
                        Text.of("two, as in (x, y); a list has [ ]")));
    }

    private Syntax items(Token open) {
        List<Syntax> all = now().is("]") ? List.of() : several();
        expect("]");
        int end = before().end();
        // [1..n] and [f(i) for i in 1..n] are that list.
        boolean isList =
                all.size() == 1
                        && (all.get(0) instanceof Syntax.Each
                                || (all.get(0) instanceof Syntax.Apply apply
                                        && apply.name().equals("..")));
        return isList ? all.get(0) : new Syntax.Apply("[", 0, all, open.at(), open.at(), end);
    }

    private Syntax magnitude(Token open) {
        bars++;
        Syntax of = expression();
        bars--;
        expect("|");
        return new Syntax.Apply("|", 0, List.of(of), open.at(), open.at(), before().end());
    }
}
