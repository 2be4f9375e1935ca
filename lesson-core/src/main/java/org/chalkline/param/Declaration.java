package org.chalkline.param;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a group in the order of the guide: which must be given, what is usual where one
 * is not, and what is checked besides each one's type. A parameter that is merely {@linkplain #add
 * added} is optional.
 *
 * <p>What is usual may follow from other parameters: it is found out when it is first asked for, as
 * in a sheet, so that their order does not matter.
 */
public final class Declaration {

    /** How a value follows from parameters. */
    @FunctionalInterface
    public interface Rule<T> {

        /** Returns the value, or null for none. */
        @Nullable T of(GivenParams given);
    }

    private enum Presence {
        /** It has a value in every figure. */
        ALWAYS,
        /** It has one where an author gives it. */
        OPTIONAL,
        /** It follows from others. */
        DERIVED
    }

    /**
     * What is said of a parameter.
     *
     * @param type what an author may give
     * @param usual what it is where nothing is given; null for nothing
     * @param constant the same where that is one value for all figures
     * @param missing what to tell where it must be given and is not
     */
    record Entry<T>(
            Param<T> param,
            ParamType<T> type,
            @Nullable Rule<T> usual,
            @Nullable T constant,
            @Nullable Text missing,
            Presence presence) {

        boolean isDerived() {
            return presence == Presence.DERIVED;
        }

        @Nullable Held<T> absent(GivenParams params, String path) {
            if (usual != null && presence != Presence.OPTIONAL) {
                T value = usual.of(params);
                return value == null ? null : type.hold(value);
            }
            return missing != null ? type.hold(type.standIn()) : type.absent(params, path);
        }

        /** Returns what is taken where something wrong is given. */
        T instead(GivenParams params) {
            T value = usual == null ? null : usual.of(params);
            return value == null ? type.standIn() : value;
        }

        Schema schema() {
            return type.schema(constant);
        }

        boolean isRequired() {
            return missing != null || type.isRequired();
        }
    }

    private final Map<Param<?>, ParamType<?>> types = new HashMap<>();
    private final Map<Param<?>, Entry<?>> entries = new LinkedHashMap<>();
    private final List<Consumer<GivenParams>> comparisons = new ArrayList<>();
    private final List<Consumer<GivenParams>> checks = new ArrayList<>();
    private final Map<String, List<String>> needs = new LinkedHashMap<>();
    private final List<List<String>> apart = new ArrayList<>();
    private @Nullable Param<?> shortForm;

    /**
     * Says what an author may give for a parameter, where that is more than the browser has to
     * know; comes before the parameter is added.
     */
    public <T> Declaration type(Param<T> param, ParamType<T> type) {
        if (entries.containsKey(param)) {
            throw new IllegalArgumentException("declared already: " + param.name());
        }
        types.put(param, type);
        return this;
    }

    @SuppressWarnings("unchecked") // A parameter's type is put with the parameter: see type.
    private <T> ParamType<T> typeOf(Param<T> param) {
        return (ParamType<T>) types.getOrDefault(param, param.type());
    }

    /** Adds parameters that need not be given. */
    public Declaration add(Param<?>... params) {
        for (Param<?> param : params) {
            put(optional(param));
        }
        return this;
    }

    private <T> Entry<T> optional(Param<T> param) {
        return new Entry<>(param, typeOf(param), null, null, null, Presence.OPTIONAL);
    }

    /** Adds a group of parameters, with what is declared of each. */
    public Declaration section(Param<Params> param, Section.Declarer declarer) {
        return type(param, Section.of(declarer)).add(param);
    }

    /** Adds a parameter that need not be given, with what is usual of it where it is. */
    public <T> Declaration optional(Param<T> param, Rule<T> usual) {
        return put(new Entry<>(param, typeOf(param), usual, null, null, Presence.OPTIONAL));
    }

    /**
     * Adds a parameter that must be given.
     *
     * @param expected what to tell an author who leaves it out
     */
    public <T> Declaration required(Param<T> param, Text expected) {
        return put(new Entry<>(param, typeOf(param), null, null, expected, Presence.ALWAYS));
    }

    /** Adds a parameter with what it is where nothing is given. */
    public <T> Declaration usual(Param<T> param, T usual) {
        return put(
                new Entry<>(param, typeOf(param), params -> usual, usual, null, Presence.ALWAYS));
    }

    /** Adds a parameter with what follows for it from others where nothing is given. */
    public <T> Declaration usualFrom(Param<T> param, Rule<T> usual) {
        return put(new Entry<>(param, typeOf(param), usual, null, null, Presence.ALWAYS));
    }

    /**
     * Adds what follows from parameters and no author can give; null for nothing. It is found out
     * when it is asked for: by the figure, by the page, which come only if nothing is wrong, or by
     * a check.
     */
    public <T> Declaration derived(Param<T> param, Rule<T> value) {
        return put(new Entry<>(param, typeOf(param), value, null, null, Presence.DERIVED));
    }

    private Declaration put(Entry<?> entry) {
        boolean isTaken =
                entries.keySet().stream()
                        .anyMatch(each -> each.name().equals(entry.param().name()));
        entries.put(entry.param(), entry);
        if (isTaken) {
            throw new IllegalArgumentException("declared twice: " + entry.param().name());
        }
        return this;
    }

    /** Says that a parameter makes sense only where another is given. */
    public Declaration needs(Param<?> param, Param<?> other) {
        needs.computeIfAbsent(param.name(), name -> new ArrayList<>()).add(other.name());
        return compare(
                params -> {
                    if (params.isGiven(param) && !params.isGiven(other)) {
                        params.problem(
                                param,
                                Text.of("of no use without '{0}'", other.name()),
                                Text.verbatim(other.name()));
                    }
                });
    }

    /** Says that only one of two parameters may be given. */
    public Declaration apart(Param<?> param, Param<?> other) {
        apart.add(List.of(param.name(), other.name()));
        return compare(
                params -> {
                    if (params.isGiven(param) && params.isGiven(other)) {
                        params.problem(
                                param,
                                Text.of("given together with '{0}'", other.name()),
                                Text.of("one of the two"));
                    }
                });
    }

    private Declaration compare(Consumer<GivenParams> comparison) {
        comparisons.add(comparison);
        return this;
    }

    /**
     * Adds a check of all parameters, which runs when they are read and nothing is wrong with any
     * of them by itself: no error follows from another one.
     */
    public Declaration check(Consumer<GivenParams> check) {
        checks.add(check);
        return this;
    }

    /** Says that what is no group of fields is short for the group with this parameter. */
    public Declaration shortFor(Param<?> param) {
        shortForm = param;
        return this;
    }

    @Nullable Param<?> shortForm() {
        return shortForm;
    }

    /** Returns whether a text is short for the group. */
    boolean isTextShort() {
        return shortForm != null && entry(shortForm).type().isText();
    }

    boolean has(Param<?> param) {
        return entries.containsKey(param);
    }

    /** Returns the parameters in order. */
    Collection<Entry<?>> entries() {
        return entries.values();
    }

    @SuppressWarnings("unchecked") // A parameter's entry is of its own type: see put.
    <T> Entry<T> entry(Param<T> param) {
        Entry<?> entry = entries.get(param);
        if (entry == null) {
            throw new IllegalArgumentException("not declared: " + param.name());
        }
        return (Entry<T>) entry;
    }

    /** Tells of parameters that do not go with others. */
    void compare(GivenParams params) {
        comparisons.forEach(each -> each.accept(params));
    }

    void check(GivenParams params) {
        checks.forEach(check -> check.accept(params));
    }

    /** Returns the names that authors may give. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Entry<?> entry : entries.values()) {
            if (!entry.isDerived()) {
                names.add(entry.param().name());
            }
        }
        return names;
    }

    boolean isRequired() {
        return entries.values().stream().anyMatch(Entry::isRequired);
    }

    /** Returns the schema of the group. */
    public Schema schema() {
        Map<String, Schema> all = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Entry<?> entry : entries.values()) {
            if (!entry.isDerived()) {
                all.put(entry.param().name(), entry.schema());
                if (entry.isRequired()) {
                    required.add(entry.param().name());
                }
            }
        }
        Schema fields = Schema.fields(all, required, needs);
        if (!apart.isEmpty()) {
            fields = fields.noneOf(apart);
        }
        return shortForm == null
                ? fields
                : Schema.anyOf(List.of(entry(shortForm).schema(), fields));
    }
}
