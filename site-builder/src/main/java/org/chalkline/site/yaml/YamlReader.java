package org.chalkline.site.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chalkline.param.Value;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
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

    /** Tags of what is no text. */
    private static final Set<Tag> VALUES = Set.of(Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

    private final String file;
    private final FilePositions origin;
    private final Diagnostics diagnostics;
    private final Map<String, Position> places = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final boolean isJson;

    /** The last text of each line. */
    private final Map<Integer, ScalarNode> ends = new LinkedHashMap<>();

    private Written document = Written.asItStands("");

    /** Characters of the paths of all values. */
    private long characters;

    YamlReader(String file, FilePositions origin, Diagnostics diagnostics, boolean isJson) {
        this.file = file;
        this.origin = origin;
        this.diagnostics = diagnostics;
        this.isJson = isJson;
    }

    Yaml read(Written written) {
        places.put("", origin.at(0, 0));
        document = written;
        Value.Fields none = new Value.Fields(List.of());
        try {
            LoadSettings settings =
                    LoadSettings.builder()
                            .setUseMarks(true)
                            .setAllowNonScalarKeys(true)
                            .setLabel(file)
                            .build();
            Parser parser = new ParserImpl(settings, new StreamReader(settings, written.read()));
            Optional<Node> root = new Composer(settings, new BoundedParser(parser)).getSingleNode();
            if (root.isEmpty()) {
                return new Yaml(none, places, sources, false);
            }
            if (root.get() instanceof MappingNode mapping) {
                Value.Fields fields = fields(mapping, "");
                ends.values().forEach(text -> report(Slip.cut(document, text)));
                return new Yaml(fields, places, sources, false);
            }
            noFields(root.get());
        } catch (BoundedParser.TooMuch problem) {
            Position place = problem.mark().map(this::position).orElse(places.get(""));
            report(problem.mistake(), place, problem.what(), problem.expected());
        } catch (YamlEngineException problem) {
            report(Breakage.of(written, problem));
        } catch (NumberFormatException noDigits) {
            // The parser throws it of "\\x at the very end.
            int backslash = written.text().lastIndexOf('\\');
            int start = written.text().lastIndexOf('"', backslash);
            report(Slip.lostBackslash(written, start, backslash));
        }
        return new Yaml(none, places, sources, true);
    }

    private void noFields(Node root) {
        int colon = root instanceof ScalarNode text ? Slip.colon(text.getValue()) : -1;
        if (colon >= 0) {
            String line = ((ScalarNode) root).getValue();
            report(Slip.spaceless(Mistake.NO_FIELDS, document.start(root) + colon, line));
            return;
        }
        report(
                Mistake.NO_FIELDS,
                position(root),
                Text.of("not a set of fields"),
                Text.of("lines such as 'name: value'"));
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
        Slip sign = Slip.sign(document, node);
        if (sign != null) {
            report(sign);
            return null;
        }
        sources.put(path, new NodeSource(node));
        if (node instanceof MappingNode mapping) {
            return fields(mapping, path);
        }
        if (node instanceof SequenceNode sequence) {
            List<Value> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                String place = path + "[" + items.size() + "]";
                Value value = value(item, place);
                if (item.getTag().equals(Tag.NULL)) {
                    report(Slip.empty(document, null, item));
                }
                items.add(value == null ? new Value.Word("") : value);
            }
            return new Value.Items(items);
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
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
            check(key);
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
            if (pair.getValueNode().getTag().equals(Tag.NULL)) {
                report(Slip.empty(document, key, pair.getValueNode()));
            }
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
            return null;
        }
        check(scalar);
        return new Value.Word(text);
    }

    /** Looks for what YAML takes otherwise than its author meant it. */
    private void check(ScalarNode text) {
        if (isJson) {
            return;
        }
        if (text.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
            report(Slip.escape(document, text));
        } else {
            text.getEndMark().ifPresent(end -> ends.put(end.getLine(), text));
        }
    }

    private void report(@Nullable Slip slip) {
        if (slip != null) {
            report(
                    slip.mistake(),
                    position(document.place(slip.offset())),
                    slip.what(),
                    slip.expected());
        }
    }

    private void report(Mistake mistake, Position position, Text what, Text expected) {
        diagnostics.report(mistake, file, position, what, expected);
    }

    private Position position(Node node) {
        return node.getStartMark().map(this::position).orElse(origin.at(0, 0));
    }

    private Position position(ScalarNode scalar, int offset) {
        Written.Place place = ScalarSource.find(document, scalar, offset);
        return place == null ? position(scalar) : position(place);
    }

    private static boolean isText(Node node) {
        return node instanceof ScalarNode && !VALUES.contains(node.getTag());
    }

    private Position position(Mark mark) {
        return position(document.place(mark));
    }

    private Position position(Written.Place place) {
        return origin.at(place.line(), place.column());
    }

    private final class NodeSource implements Source {
        private final Node node;

        NodeSource(Node node) {
            this.node = node;
        }

        @Override
        public String text() {
            return document.text()
                    .substring(document.start(node), document.end(node))
                    .stripTrailing();
        }

        @Override
        public Position position(int offset) {
            return isText(node)
                    ? YamlReader.this.position((ScalarNode) node, offset)
                    : YamlReader.this.position(document.place(document.start(node) + offset));
        }
    }
}
