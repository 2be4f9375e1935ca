package org.chalkline.param;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chalkline.figure.Label;
import org.chalkline.figure.Pen;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Parameters as an author gave them, read as they are {@linkplain Declaration declared}: gathers
 * all that is wrong with them, and puts something else in the place of what is.
 */
public final class GivenParams extends Params {

    /** What all groups of a figure have in common. */
    private static final class Shared {
        private final Surroundings surroundings;
        private final List<ParamProblem> problems = new ArrayList<>();
        private final List<Result> results = new ArrayList<>();
        private boolean isBroken;

        Shared(Surroundings surroundings) {
            this.surroundings = surroundings;
        }
    }

    private final Declaration declaration;
    private final Value.Fields fields;
    private final String path;
    private final @Nullable GivenParams outer;
    private final Shared shared;
    private final Map<Param<?>, Optional<Held<?>>> held = new HashMap<>();
    private final Set<Param<?>> underway = new HashSet<>();
    private boolean isSound;

    private GivenParams(
            Declaration declaration,
            Value.Fields fields,
            String path,
            @Nullable GivenParams outer,
            Shared shared) {
        this.declaration = declaration;
        this.fields = fields;
        this.path = path;
        this.outer = outer;
        this.shared = shared;
    }

    /** Reads the parameters of a figure. */
    public static GivenParams read(
            Declaration declaration, Value.Fields fields, Surroundings surroundings) {
        return new GivenParams(declaration, fields, "", null, new Shared(surroundings)).readAll();
    }

    /** Reads the parameters of a figure that stands in no file. */
    public static GivenParams read(
            Declaration declaration, Value.Fields fields, Words words, Memory memory) {
        return read(declaration, fields, Surroundings.of(words, memory));
    }

    /** Reads the parameters of a group within these. */
    GivenParams group(Declaration group, Value.Fields given, String place) {
        return new GivenParams(group, given, place, this, shared).readAll();
    }

    private GivenParams readAll() {
        int known = shared.problems.size();
        for (Declaration.Entry<?> entry : declaration.entries()) {
            if (!entry.isDerived()) {
                held(entry.param());
            }
        }
        declaration.compare(this);
        isSound = shared.problems.size() == known;
        if (isSound) {
            declaration.check(this);
        }
        List<String> names = declaration.names();
        for (Value.Field field : fields.fields()) {
            if (!names.contains(field.name())) {
                report(
                        new ParamProblem(
                                Kind.UNKNOWN_NAME,
                                at(field.name()),
                                ParamProblem.WHOLE,
                                Text.of("unknown parameter '{0}'", field.name()),
                                Text.list(names),
                                field.name(),
                                names));
            }
        }
        return this;
    }

    @Override
    public <T> @Nullable T find(Param<T> param) {
        return held(param).map(Held::value).orElse(null);
    }

    @Override
    public <T> T get(Param<T> param) {
        return held(param)
                .orElseThrow(() -> new IllegalStateException("optional: " + param.name()))
                .value();
    }

    @SuppressWarnings("unchecked") // What is held of a parameter is of its own type: see read.
    private <T> Optional<Held<T>> held(Param<T> param) {
        Optional<Held<?>> known = held.get(param);
        if (known == null) {
            if (!underway.add(param)) {
                throw new IllegalStateException(param.name() + " follows from itself");
            }
            known = Optional.ofNullable(read(param));
            held.put(param, known);
        }
        return (Optional<Held<T>>) (Optional<?>) known;
    }

    private <T> @Nullable Held<T> read(Param<T> param) {
        Declaration.Entry<T> entry = declaration.entry(param);
        Value value = entry.isDerived() ? null : fields.get(param.name());
        if (value != null) {
            Supplier<T> other = () -> entry.instead(this);
            return entry.type()
                    .read(new Given<>(this, at(param.name()), value, other, entry.missing()));
        }
        if (entry.missing() != null) {
            missing(param.name(), entry.missing());
        }
        return entry.absent(this, at(param.name()));
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Returns whether the author gave a parameter. */
    public boolean isGiven(Param<?> param) {
        return fields.get(param.name()) != null;
    }

    /** Returns what the author gave, as it stands. */
    public Value.Fields fields() {
        return fields;
    }

    /** Returns the place of this group in its list, from 0; 0 where it is in none. */
    public int place() {
        int start = path.lastIndexOf('[');
        return path.endsWith("]")
                ? Integer.parseInt(path.substring(start + 1, path.length() - 1))
                : 0;
    }

    /** Returns the value of a parameter of these, or of a group around them, or null. */
    public <T> @Nullable T findAround(Param<T> param) {
        for (GivenParams each = this; each != null; each = each.outer) {
            if (each.declaration.has(param)) {
                return each.find(param);
            }
        }
        return null;
    }

    /** Returns the groups of a list, each as the author gave it. */
    public List<GivenParams> groups(Param<List<Params>> param) {
        return get(param).stream().map(GivenParams.class::cast).toList();
    }

    /** Returns the parameters around this group. */
    public GivenParams outer() {
        return Objects.requireNonNull(outer, "not within others");
    }

    @Override
    public Words words() {
        Map<String, String> own = findAround(OwnWords.WORDS);
        Words words = shared.surroundings.words();
        return own == null ? words : words.with(own::get);
    }

    @Override
    public Pen pen() {
        return Pen.WHOLE;
    }

    @Override
    public Label label(Supplier<Label> label) {
        return label.get();
    }

    @Override
    public Label label(String key) {
        return Label.of(words().say(key));
    }

    /** Returns what surrounds the figure. */
    public Surroundings surroundings() {
        return shared.surroundings;
    }

    /** Returns how the value of a path is written. */
    String source(String place) {
        return shared.surroundings.source().apply(place);
    }

    /**
     * Returns a table that a parameter names; null where there is none, which is told, and then the
     * figure cannot be made.
     */
    public @Nullable Table table(Param<String> param) {
        Table table = shared.surroundings.tables().find(get(param), at(param.name()));
        shared.isBroken |= table == null;
        return table;
    }

    /** Tells that something is wrong which was told of another file. */
    public void breakOff() {
        shared.isBroken = true;
    }

    /** Returns whether something is wrong which was told of another file. */
    public boolean isBroken() {
        return shared.isBroken;
    }

    /** Returns what was found out before. */
    public Memory memory() {
        return shared.surroundings.memory();
    }

    /** Returns the figures whose names expressions may use. */
    public Others others() {
        return shared.surroundings.others();
    }

    /** Offers a number that lessons may cite and claim. */
    public void offer(Result result) {
        shared.results.add(result);
    }

    /** Returns the numbers that the figure offers besides its measures. */
    public List<Result> results() {
        return List.copyOf(shared.results);
    }

    /** Tells that the value of a parameter does not suit the figure. */
    public void problem(Param<?> param, Text what, Text expected) {
        problem(Kind.UNFIT, param.name(), what, expected);
    }

    /**
     * Tells of a problem with a value.
     *
     * @param name of a parameter, or the way to a value within it: {@code solutions[1]}
     */
    public void problem(Kind kind, String name, Text what, Text expected) {
        report(ParamProblem.of(kind, at(name), what, expected));
    }

    /**
     * Tells of a misspelt name.
     *
     * @param known the names that would do
     */
    public void problem(String name, Text what, Text expected, String given, List<String> known) {
        report(
                new ParamProblem(
                        Kind.UNKNOWN_CHOICE,
                        at(name),
                        ParamProblem.WHOLE,
                        what,
                        expected,
                        given,
                        known));
    }

    /**
     * As {@link #problem(Param, Text, Text)}, at one of the characters of a text.
     *
     * @param offset how many characters stand before it
     */
    public void problemAt(Param<?> param, int offset, Text what, Text expected) {
        report(ParamProblem.of(Kind.UNFIT, at(param.name()), what, expected).at(offset));
    }

    private void missing(String name, Text expected) {
        report(ParamProblem.of(Kind.MISSING, path, Text.of("'{0}' is missing", name), expected));
    }

    void report(ParamProblem problem) {
        shared.problems.add(problem);
    }

    /** Returns all that is wrong so far, here and in all groups. */
    public List<ParamProblem> problems() {
        return List.copyOf(shared.problems);
    }

    /** Returns whether nothing is wrong with any of these by itself. */
    public boolean isSound() {
        return isSound;
    }

    /** Returns whether nothing is wrong so far, here and in all groups. */
    public boolean isClean() {
        return shared.problems.isEmpty() && !shared.isBroken;
    }

    /** Returns what the page carries. */
    public Value.Fields carried() {
        List<Value.Field> carried = new ArrayList<>();
        for (Declaration.Entry<?> entry : declaration.entries()) {
            Param<?> param = entry.param();
            if (param.isCarried()) {
                held(param)
                        .ifPresent(
                                each ->
                                        carried.add(
                                                new Value.Field(
                                                        param.name(), each.carried().get())));
            }
        }
        return new Value.Fields(carried);
    }
}
