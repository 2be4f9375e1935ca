package org.chalkline.param;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chalkline.figure.Label;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Words of an author's own, which one figure says in place of the language's: texts by the keys of
 * those, such as {@code network-lab.loss}. An empty text leaves the words out.
 */
public final class OwnWords {

    /** Under what a page carries them: the script looks up each when it is said. */
    public static final String NAME = "words";

    /** The texts by their keys; nothing where the author gives none. */
    public static final Param<Map<String, String>> WORDS = Param.of(NAME, new Texts());

    private OwnWords() {}

    private static final class Texts extends ParamType<Map<String, String>> {

        private static final MapType<String> TEXTS = MapType.of(TextType.TEXT);

        @Override
        public Map<String, String> take(Carried carried) {
            throw new UnsupportedOperationException("no figure asks for its own words");
        }

        @Override
        public boolean accepts(Value value) {
            return TEXTS.accepts(value);
        }

        @Override
        protected Held<Map<String, String>> readOne(Given<Map<String, String>> given) {
            return hold(TEXTS.read(given).value());
        }

        @Override
        public Held<Map<String, String>> hold(Map<String, String> value) {
            return new Held<>(
                    value,
                    () ->
                            new Value.Fields(
                                    value.entrySet().stream()
                                            .map(
                                                    each ->
                                                            new Value.Field(
                                                                    each.getKey(),
                                                                    new Value.Word(
                                                                            each.getValue())))
                                            .toList()));
        }

        @Override
        public Map<String, String> standIn() {
            return Map.of();
        }

        @Override
        protected Schema schemaOfOne(@Nullable Map<String, String> usual) {
            return TEXTS.schema(null);
        }
    }

    /**
     * Lets authors give words.
     *
     * @param isSaid whether the figure may say the words of a key
     */
    public static void declare(Declaration declaration, Predicate<String> isSaid) {
        declaration.add(WORDS).check(given -> check(given, isSaid));
    }

    private static void check(GivenParams given, Predicate<String> isSaid) {
        Map<String, String> own = given.find(WORDS);
        Words usual = given.surroundings().words();
        List<String> known = usual.keys().stream().filter(isSaid).sorted().toList();
        (own == null ? Map.<String, String>of() : own)
                .forEach(
                        (key, text) -> {
                            String name = NAME + "." + key;
                            if (!known.contains(key)) {
                                given.report(
                                        new ParamProblem(
                                                Kind.UNKNOWN_NAME,
                                                name,
                                                ParamProblem.WHOLE,
                                                Text.of("the figure has no words '{0}'", key),
                                                Text.list(known),
                                                key,
                                                known));
                            } else {
                                check(given, name, text, usual.template(key));
                            }
                        });
    }

    private static void check(GivenParams given, String name, String text, String usual) {
        for (int i = 0; i + 2 < text.length(); i++) {
            String place = text.substring(i, i + 3);
            if (Words.isPlace(place) && !usual.contains(place)) {
                given.problem(
                        Kind.UNFIT,
                        name,
                        Text.of("nothing stands for {0}", place),
                        Text.of("the places that are in '{0}'", usual));
            }
        }
        Label.Problem problem = Label.of(text).problem();
        if (problem != null) {
            given.problem(Kind.BROKEN_WORDS, name, problem.what(), problem.expected());
        }
    }
}
