package org.chalkline.site.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.chalkline.param.Value;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns YAML nodes into values and notes their places. */
final class YamlReader {

    /** A million values have as many, under names of usual length. */
    private static final long LONGEST = 30_000_000;

    private final String file;
    private final FilePositions origin;
    private final Diagnostics diagnostics;
    private final Map<String, Position> places = new HashMap<>();
    private final Map<String, IntFunction<Position>> scalars = new HashMap<>();
    private List<String> lines = List.of();

    /** Characters of the paths of all values. */
    private long characters;

    YamlReader(String file, FilePositions origin, Diagnostics diagnostics) {
        this.file = file;
        this.origin = origin;
        this.diagnostics = diagnostics;
    }

    Yaml read(String text) {
        places.put("", origin.at(0, 0));
        lines = text.lines().toList();
        Value.Fields none = new Value.Fields(List.of());
        try {
            LoadSettings settings =
                    LoadSettings.builder()
                            .setUseMarks(true)
                            .setAllowNonScalarKeys(true)
                            .setLabel(file)
                            .build();
            Parser parser = new ParserImpl(settings, new StreamReader(settings, text));
            Optional<Node> root = new Composer(settings, new BoundedParser(parser)).getSingleNode();
            if (root.isEmpty()) {
                return new Yaml(none, places, scalars, false);
            }
            if (root.get() instanceof MappingNode mapping) {
                return new Yaml(fields(mapping, ""), places, scalars, false);
            }
            report(
                    Mistake.NO_FIELDS,
                    position(root.get()),
                    Text.of("not a set of fields"),
                    Text.of("lines such as 'name: value'"));
        } catch (BoundedParser.TooMuch problem) {
            Position place = problem.mark().map(this::position).orElse(places.get(""));
            report(problem.mistake(), place, problem.what(), problem.expected());
        } catch (MarkedYamlEngineException problem) {
            Position place = problem.getProblemMark().map(this::position).orElse(places.get(""));
            broken(place, problem.getProblem());
        } catch (YamlEngineException problem) {
            broken(origin.at(0, 0), problem.getMessage());
        }
        return new Yaml(none, places, scalars, true);
    }

    private void broken(Position place, @Nullable String problem) {
        report(
                Mistake.BROKEN_YAML,
                place,
                Text.of("broken YAML: {0}", String.valueOf(problem)),
                Text.NONE);
    }

    private @Nullable Value value(Node node, String path) {
        characters += path.length();
        if (characters > LONGEST) {
            throw new BoundedParser.TooMuch(
                    Mistake.TOO_MUCH,
                    node.getStartMark(),
                    Text.of("too many values under long names"),
                    Text.of("shorter names, or fewer values"));
        }
        places.putIfAbsent(path, position(node));
        if (node instanceof MappingNode mapping) {
            return fields(mapping, path);
        }
        if (node instanceof SequenceNode sequence) {
            List<Value> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                String place = path + "[" + items.size() + "]";
                Value value = value(item, place);
                items.add(value == null ? new Value.Word("") : value);
            }
            return new Value.Items(items);
        }
        if (node instanceof ScalarNode scalar) {
            Value value = scalar(scalar);
            if (value instanceof Value.Word) {
                scalars.put(path, offset -> position(scalar, offset));
            }
            return value;
        }
        return null;
    }

    private Value.Fields fields(MappingNode mapping, String path) {
        List<Value.Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (NodeTuple pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                report(
                        Mistake.ODD_NAME,
                        position(pair.getKeyNode()),
                        Text.of("a name that is not plain text"),
                        Text.of("a name"));
                continue;
            }
            String name = key.getValue();
            if (names.contains(name)) {
                report(
                        Mistake.DOUBLE_FIELD,
                        position(key),
                        Text.of("'{0}' is given twice", name),
                        Text.of("each name once"));
                continue;
            }
            String place = path.isEmpty() ? name : path + "." + name;
            Value value = value(pair.getValueNode(), place);
            // A problem with a value is shown at the value; an unknown name, at the name.
            places.put(place + KEY, position(key));
            if (value != null) {
                fields.add(new Value.Field(name, value));
                names.add(name);
            }
        }
        return new Value.Fields(fields);
    }

    /** Marks the place of a name beside that of its value. */
    static final String KEY = "#";

    private @Nullable Value scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            try {
                return new Value.Numeral(Double.parseDouble(text));
            } catch (NumberFormatException notDecimal) {
                report(
                        Mistake.ODD_NUMBER,
                        position(scalar),
                        Text.of("'{0}' is no number here", text),
                        Text.of("a decimal number"));
                return null;
            }
        }
        if (tag.equals(Tag.BOOL)) {
            return new Value.Flag(text.equals("true"));
        }
        if (tag.equals(Tag.NULL)) {
            report(
                    Mistake.EMPTY_FIELD,
                    position(scalar),
                    Text.of("a name without a value"),
                    Text.of("a value after the colon"));
            return null;
        }
        return new Value.Word(text);
    }

    private void report(Mistake mistake, Position position, Text what, Text expected) {
        diagnostics.report(mistake, file, position, what, expected);
    }

    private Position position(Node node) {
        return node.getStartMark().map(this::position).orElse(origin.at(0, 0));
    }

    private Position position(ScalarNode scalar, int offset) {
        ScalarSource.Place place = ScalarSource.find(lines, scalar, offset);
        return place == null ? position(scalar) : origin.at(place.line(), place.column());
    }

    private Position position(Mark mark) {
        return origin.at(mark.getLine(), mark.getColumn());
    }
}
