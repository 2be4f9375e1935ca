package org.chalkline.site.schema;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chalkline.gallery.Widgets;
import org.chalkline.param.GivenParams;
import org.chalkline.param.Memory;
import org.chalkline.param.ParamProblem;
import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.param.Surroundings;
import org.chalkline.param.Value;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Explanation;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.json.Json;
import org.chalkline.site.language.Language;
import org.chalkline.site.yaml.FilePositions;
import org.chalkline.site.yaml.Yaml;
import org.chalkline.text.Words;
import org.chalkline.widget.WidgetKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas say what the build says, by another program's reading of JSON Schema. */
class SchemasTest {

    private static final List<Language> LANGUAGES = Language.ALL;

    /** Problems of a value's form, which a schema can tell; others are about what it comes to. */
    private static final Set<Kind> OF_FORM =
            Set.of(Kind.MISSING, Kind.UNKNOWN_CHOICE, Kind.UNKNOWN_NAME, Kind.WRONG_TYPE);

    /** A figure of each kind. */
    private static final String SAMPLES = "src/test/resources/org/chalkline/site/schema";

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, Schema> READ = new HashMap<>();

    /**
     * YAML of a lesson or a site.
     *
     * @param schema its name
     */
    record Text(String schema, String yaml) {

        private static final Pattern FRONT_MATTER = Pattern.compile("(?s)\\A---\\n(.*?)\\n---\\n");
        private static final Pattern FIGURE =
                Pattern.compile(
                        "(?ms)^(`{3,}|:{3,})\\{(lab:[\\w-]+)}[^\\n]*\\n(?::[^\\n]*\\n)*(.*?)^\\1$");

        /** Returns what stands in a file of a content folder. */
        static Stream<Text> in(String name, String file) {
            if (name.endsWith("site.yml")) {
                return Stream.of(new Text("site", file));
            }
            Stream<Text> front =
                    FRONT_MATTER
                            .matcher(file)
                            .results()
                            .map(found -> new Text("front-matter", found.group(1)));
            return Stream.concat(front, FIGURE.matcher(file).results().flatMap(Text::figure));
        }

        private static Stream<Text> figure(MatchResult found) {
            String name = found.group(2);
            return Schemas.names().contains(name)
                    ? Stream.of(new Text(name, found.group(3)))
                    : Stream.empty();
        }

        Value.Fields value() {
            Diagnostics diagnostics = new Diagnostics();
            Yaml read = Yaml.read(yaml, schema, FilePositions.from(1), diagnostics);
            assertThat(diagnostics.list()).as(yaml).isEmpty();
            return read.fields();
        }

        @Override
        public String toString() {
            return schema + " " + yaml.strip().lines().findFirst().orElse("");
        }
    }

    static Stream<Text> contents() throws IOException {
        return texts("../content", "src/test/resources/second-lab", SAMPLES);
    }

    static Stream<Text> samples() throws IOException {
        return texts(SAMPLES);
    }

    private static Stream<Text> texts(String... folders) throws IOException {
        List<Text> texts = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(each -> isRead(each.toString())).sorted().toList()) {
                    Text.in(file.toString(), Files.readString(file)).forEach(texts::add);
                }
            }
        }
        return texts.stream();
    }

    private static boolean isRead(String name) {
        return name.endsWith(".md") || name.endsWith("site.yml");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everySchemaIsOne(Language language) {
        var meta =
                REGISTRY.getSchema(
                        SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        Schemas schemas = new Schemas(language, null);
        assertThat(Schemas.names()).contains("front-matter", "site", "lab:network-lab");
        for (String name : Schemas.names()) {
            String schema = Json.lines(schemas.schema(name));
            assertThat(meta.validate(schema, InputFormat.JSON)).as(name).isEmpty();
        }
        assertThat(meta.validate("{\"type\": \"fields\"}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void contentHoldsEachKindOfText() throws IOException {
        assertThat(contents().map(Text::schema).distinct())
                .containsExactlyInAnyOrderElementsOf(Schemas.names());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void whatIsBuiltIsAccepted(Text text) {
        assertThat(faults(text.schema(), text.value())).isEmpty();
    }

    /** The examples of mistakes are those that the build is tested with. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "MISSING_PARAMETER",
                "UNKNOWN_CHOICE",
                "UNKNOWN_FIELD",
                "UNKNOWN_PARAMETER",
                "UNKNOWN_SETTING",
                "WRONG_FIELD",
                "WRONG_PARAMETER"
            })
    void whatTheBuildRefusesForItsFormIsRefused(Mistake mistake) {
        assertThat(faults(Explanation.of(mistake).wrong())).isNotEmpty();
        assertThat(faults(Explanation.of(mistake).right())).isEmpty();
    }

    private static List<Error> faults(List<Explanation.ExampleFile> files) {
        return files.stream()
                .flatMap(file -> Text.in(file.name(), file.text()))
                .flatMap(text -> faults(text.schema(), text.value()).stream())
                .toList();
    }

    /**
     * Each figure with one value changed, left out or added: where the build accepts it, so does
     * the schema; where the build refuses its form, so does the schema.
     */
    @ParameterizedTest
    @MethodSource("samples")
    void buildAndSchemaAgreeOnEveryChangeOfAFigure(Text text) {
        assertThat(problems(text.schema(), text.value())).isEmpty();
        int refused = 0;
        for (Value.Fields changed : Changes.of(text.value())) {
            List<ParamProblem> problems = problems(text.schema(), changed);
            boolean accepts = faults(text.schema(), changed).isEmpty();
            String said = Json.of(changed) + " " + problems;
            if (problems.isEmpty()) {
                assertThat(accepts).as(said).isTrue();
            } else if (problems.stream().anyMatch(problem -> OF_FORM.contains(problem.kind()))) {
                assertThat(accepts).as(said).isFalse();
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    /** A value of the right type that no figure of its kind takes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lab:activations functions: [softmax]",
                "lab:activations functions: []",
                "lab:activations {functions: [relu], input: {step: 0}}",
                "lab:piecewise points: [[0, 1]]",
                "lab:piecewise points: [[0, 1], [1, 2, 3]]",
                "lab:piecewise {points: [[0, 1], [1, 2]], y: [0]}",
                "lab:units {units: [{w: slide}]}",
                "lab:units {units: [{w: 1}], activation: softmax}",
                "lab:units {units: [{w: {step: -1}}]}",
                "lab:network-lab {target: [[0, 0], [1, 1]], units: [{w: 1}], loss: {samples: 1}}",
                "lab:network-lab {target: [[0, 0], [1, 1]], units: [{w: 1}], hint-after: 9}",
                "lab:network-lab {target: [[0, 0], [1, 1]], units: [{w: 1}], activation: relu,"
                        + " activations: [elu]}",
                "lab:network-lab {target: [[0, 0], [1, 1]], units: [{w: 1}],"
                        + " stages: [{name: one, match: [0]}]}",
                "lab:network-diagram {inputs: [x], layers: [{units: [y], bias: [1]}]}",
                "lab:network-diagram {inputs: [{to: 1}], layers: [{units: [y]}]}",
                "lab:training {target: [[0, 0], [1, 1]], units: [33]}",
                "lab:training {target: [[0, 0], [1, 1]], learning-rates: [20]}",
                "lab:training {target: [[0, 0], [1, 1]], seed: 1000}",
                "lab:worked-example {target: [[0, 0], [1, 1]], unit: {w: 1}, steps: [{text: one}]}",
                "lab:quiz options: [{text: a, feedback: b, right: true}]"
            })
    void whatAFigureRefusesOfOneValueTheSchemaRefuses(String text) {
        String schema = text.substring(0, text.indexOf(' '));
        Value.Fields fields = new Text(schema, text.substring(schema.length() + 1)).value();
        assertThat(problems(schema, fields)).isNotEmpty();
        assertThat(faults(schema, fields)).isNotEmpty();
    }

    private static List<ParamProblem> problems(String schema, Value.Fields fields) {
        WidgetKind kind = requireNonNull(Widgets.named(schema.substring("lab:".length())));
        GivenParams params =
                kind.read(
                        fields,
                        Surroundings.of(
                                new Words(LANGUAGES.get(0).figureWords()::get), Memory.NONE));
        kind.make(params);
        return params.problems();
    }

    private static boolean isSaid(@Nullable String line, @Nullable Value said) {
        return line != null && new Value.Word(line).equals(said);
    }

    @Test
    void everyValueIsDescribedInEveryLanguageAndNothingElse() throws IOException {
        Set<String> keys = null;
        for (Language language : LANGUAGES) {
            Schemas schemas = new Schemas(language, null);
            Properties lines = new Properties();
            lines.load(
                    Files.newBufferedReader(
                            Path.of(
                                    "src/main/resources/org/chalkline/site/schema",
                                    language.tag() + ".properties")));
            Set<String> unused = new TreeSet<>(lines.stringPropertyNames());
            for (String name : Schemas.names()) {
                Value.Fields schema = schemas.schema(name);
                assertThat(schema.get("description")).as(name).isNotNull();
                eachProperty(
                        schema,
                        (property, value) -> {
                            Value said = value.get("description");
                            assertThat(said).as(name + " " + property).isNotNull();
                            unused.removeIf(key -> isSaid(lines.getProperty(key), said));
                        });
                Value said = schema.get("description");
                unused.removeIf(key -> isSaid(lines.getProperty(key), said));
            }
            assertThat(unused).as(language.tag()).isEmpty();
            assertThat(keys == null ? lines.stringPropertyNames() : keys)
                    .isEqualTo(lines.stringPropertyNames());
            keys = lines.stringPropertyNames();
        }
    }

    private static void eachProperty(Value value, BiConsumer<String, Value.Fields> consumer) {
        if (value instanceof Value.Items items) {
            items.values().forEach(item -> eachProperty(item, consumer));
        }
        if (value instanceof Value.Fields fields) {
            for (Value.Field field : fields.fields()) {
                if (field.name().equals("properties")) {
                    for (Value.Field property : ((Value.Fields) field.value()).fields()) {
                        consumer.accept(property.name(), (Value.Fields) property.value());
                        eachProperty(property.value(), consumer);
                    }
                } else if (!field.name().equals("default")) {
                    eachProperty(field.value(), consumer);
                }
            }
        }
    }

    private static List<Error> faults(String schema, Value.Fields fields) {
        return READ.computeIfAbsent(
                        schema,
                        name ->
                                REGISTRY.getSchema(
                                        Json.of(new Schemas(LANGUAGES.get(0), null).schema(name)),
                                        InputFormat.JSON))
                .validate(Json.of(fields), InputFormat.JSON);
    }

    /** Values that differ from one in one place. */
    private static final class Changes {

        private static final List<Value> OTHERS =
                List.of(
                        new Value.Word("other"),
                        new Value.Numeral(0.5),
                        new Value.Flag(true),
                        new Value.Items(List.of()),
                        new Value.Fields(List.of()));

        static List<Value.Fields> of(Value.Fields fields) {
            List<Value.Fields> all = new ArrayList<>();
            List<Value.Field> given = fields.fields();
            all.add(with(given, given.size(), new Value.Field("unheard-of", OTHERS.get(0))));
            for (int i = 0; i < given.size(); i++) {
                List<Value.Field> fewer = new ArrayList<>(given);
                fewer.remove(i);
                all.add(new Value.Fields(fewer));
                for (Value other : of(given.get(i).value())) {
                    List<Value.Field> changed = new ArrayList<>(given);
                    changed.set(i, new Value.Field(given.get(i).name(), other));
                    all.add(new Value.Fields(changed));
                }
            }
            return all;
        }

        private static Value.Fields with(List<Value.Field> given, int at, Value.Field field) {
            List<Value.Field> more = new ArrayList<>(given);
            more.add(at, field);
            return new Value.Fields(more);
        }

        private static List<Value> of(Value value) {
            List<Value> all = new ArrayList<>(OTHERS);
            if (value instanceof Value.Fields fields) {
                all.addAll(of(fields));
            } else if (value instanceof Value.Items items) {
                for (int i = 0; i < items.values().size(); i++) {
                    for (Value other : of(items.values().get(i))) {
                        List<Value> changed = new ArrayList<>(items.values());
                        changed.set(i, other);
                        all.add(new Value.Items(changed));
                    }
                }
            }
            all.remove(value);
            return all;
        }
    }
}
