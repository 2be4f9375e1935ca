package org.chalkline.site.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.chalkline.param.Value;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.markdown.directive.CodeDirective;
import org.chalkline.site.markdown.directive.DirectiveBlock;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.port.SourceText;
import org.chalkline.site.yaml.FilePositions;
import org.chalkline.site.yaml.Yaml;

/** Options of a directive that stand as YAML between two lines {@code ---}. */
final class YamlOptions {

    private static final String NOTEBOOK = "mystnb";

    private YamlOptions() {}

    /** Reads the YAML of a block into its options. */
    static void read(DirectiveBlock block, Reading reading) {
        if (block.yaml().isBlank()) {
            return;
        }
        SourceText source = new SourceText(block.yaml(), reading.map());
        Diagnostics problems = new Diagnostics();
        Yaml yaml = Yaml.read(source.text(), "", FilePositions.from(1), problems);
        reading.report(problems, source);
        for (Value.Field field : yaml.fields().fields()) {
            if (field.name().equals(NOTEBOOK)) {
                readNotebook(field.value(), yaml, source, block, reading);
                continue;
            }
            int name = source.offset(yaml.placeOfName(field.name()));
            int value = source.offset(yaml.place(field.name()));
            block.options()
                    .add(
                            new DirectiveBlock.OptionLine(
                                    placed(field.name(), name, source, reading),
                                    placed(text(field.value()), value, source, reading)));
        }
    }

    /**
     * Reads what MyST-NB says of a cell: the caption and the name of the figure or the table that
     * it makes are the cell's own here, where nothing runs.
     */
    private static void readNotebook(
            Value said, Yaml yaml, SourceText source, DirectiveBlock block, Reading reading) {
        for (String kind : List.of("figure", "table")) {
            if (said instanceof Value.Fields all && all.get(kind) instanceof Value.Fields shown) {
                for (Value.Field field : shown.fields()) {
                    if (List.of("name", "caption").contains(field.name())) {
                        String path = NOTEBOOK + "." + kind + "." + field.name();
                        int value = source.offset(yaml.place(path));
                        block.addOption(
                                field.name(),
                                placed(text(field.value()), value, source, reading),
                                reading);
                        block.addOption(
                                CodeDirective.SHOWN, placed(kind, value, source, reading), reading);
                    }
                }
            }
        }
    }

    private static BasedSequence placed(
            String text, int offset, SourceText source, Reading reading) {
        return reading.map().placed(text, reading.map().offset(source.chars(), offset));
    }

    private static String text(Value value) {
        if (value instanceof Value.Word word) {
            return word.text().strip();
        }
        if (value instanceof Value.Flag flag) {
            return Boolean.toString(flag.on());
        }
        if (value instanceof Value.Numeral numeral) {
            double number = numeral.number();
            return number == Math.rint(number)
                    ? Long.toString((long) number)
                    : Double.toString(number);
        }
        List<String> parts = new ArrayList<>();
        if (value instanceof Value.Items items) {
            items.values().forEach(item -> parts.add(text(item)));
        } else if (value instanceof Value.Fields fields) {
            fields.fields().forEach(field -> parts.add(field.name()));
        }
        return String.join(", ", parts);
    }
}
