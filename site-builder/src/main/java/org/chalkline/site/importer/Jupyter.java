package org.chalkline.site.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chalkline.param.Value;
import org.chalkline.site.base.Refusal;
import org.chalkline.site.importer.Notebook.Cell;
import org.chalkline.site.importer.Notebook.Output;
import org.chalkline.site.json.JsonReader;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads notebooks of Jupyter and IPython, {@code .ipynb} in the formats 2, 3 and 4. */
final class Jupyter implements NotebookFormat {

    /** The names that the formats 2 and 3 have for what format 4 calls by media types. */
    private static final Map<String, String> OLD_NAMES =
            Map.of(
                    "text", "text/plain",
                    "html", "text/html",
                    "latex", "text/latex",
                    "png", "image/png",
                    "jpeg", "image/jpeg",
                    "svg", "image/svg+xml",
                    "json", "application/json",
                    "javascript", "application/javascript",
                    "pdf", "application/pdf");

    @Override
    public boolean reads(String name, String text) {
        return name.toLowerCase(Locale.ROOT).endsWith(".ipynb");
    }

    @Override
    public Notebook read(String text) throws Refusal {
        Value.Fields document = fields(document(text));
        int format = (int) number(document.get("nbformat"));
        if (format < 2 || format > 4) {
            throw new Refusal(
                    format == 0
                            ? Text.of("it is JSON, but no notebook: it lacks 'nbformat'")
                            : Text.of(
                                    "notebooks of format {0} are not known, only 2 to 4", format));
        }
        List<Value> cells = new ArrayList<>(items(document.get("cells")));
        for (Value worksheet : items(document.get("worksheets"))) {
            cells.addAll(items(fields(worksheet).get("cells")));
        }
        if (cells.isEmpty()) {
            throw new Refusal(Text.of("the notebook has no cells"));
        }
        Value.Fields metadata = fields(document.get("metadata"));
        String language = language(metadata);
        List<Cell> read = new ArrayList<>();
        for (Value cell : cells) {
            read.add(cell(read.size() + 1, fields(cell), language));
        }
        return new Notebook(text(metadata.get("title")), read, List.of());
    }

    private static @Nullable Value document(String text) throws Refusal {
        try {
            return JsonReader.read(text);
        } catch (JsonReader.Broken e) {
            throw new Refusal(Text.of("it is no notebook: {0}", e.text()));
        }
    }

    private static String language(Value.Fields metadata) {
        String told = text(fields(metadata.get("language_info")).get("name"));
        String kernel = text(fields(metadata.get("kernelspec")).get("language"));
        return told.isEmpty() ? kernel : told;
    }

    private static Cell cell(int number, Value.Fields cell, String language) {
        String source = text(cell.get("source"));
        Value.Fields metadata = fields(cell.get("metadata"));
        return switch (text(cell.get("cell_type"))) {
            case "code" -> {
                String own = text(cell.get("language"));
                String input = cell.get("input") == null ? source : text(cell.get("input"));
                List<Output> outputs = new ArrayList<>();
                for (Value output : items(cell.get("outputs"))) {
                    outputs.add(output(fields(output)));
                }
                yield new Notebook.Code(
                        number, own.isEmpty() ? language : own, input, tags(metadata), outputs);
            }
            case "raw" -> {
                String format = text(metadata.get("format"));
                String named = format.isEmpty() ? text(metadata.get("raw_mimetype")) : format;
                yield new Notebook.Raw(number, named, source);
            }
            case "heading" -> {
                int level = Math.max(1, Math.min(6, (int) number(cell.get("level"))));
                String heading = "#".repeat(level) + " " + source.strip().replace('\n', ' ');
                yield new Notebook.Prose(number, heading, Map.of());
            }
            case "html" -> new Notebook.Raw(number, "text/html", source);
            default -> new Notebook.Prose(number, source, attachments(cell));
        };
    }

    private static List<String> tags(Value.Fields metadata) {
        List<String> tags = new ArrayList<>();
        items(metadata.get("tags")).forEach(tag -> tags.add(text(tag)));
        Value.Fields view = fields(metadata.get("jupyter"));
        if (isOn(view.get("source_hidden")) || text(metadata.get("cellView")).equals("form")) {
            tags.add(CodeCell.HIDE_INPUT);
        }
        if (isOn(view.get("outputs_hidden"))) {
            tags.add(CodeCell.REMOVE_OUTPUT);
        }
        return tags;
    }

    private static Map<String, Output.Forms> attachments(Value.Fields cell) {
        Map<String, Output.Forms> attachments = new LinkedHashMap<>();
        for (Value.Field attachment : fields(cell.get("attachments")).fields()) {
            attachments.put(attachment.name(), forms(fields(attachment.value())));
        }
        return attachments;
    }

    private static Output output(Value.Fields output) {
        return switch (text(output.get("output_type"))) {
            case "stream" -> new Output.Stream(text(output.get("text")));
            case "error", "pyerr" -> {
                List<String> lines = new ArrayList<>();
                items(output.get("traceback")).forEach(line -> lines.add(text(line)));
                if (lines.isEmpty()) {
                    lines.add(text(output.get("ename")) + ": " + text(output.get("evalue")));
                }
                yield new Output.Stream(String.join("\n", lines));
            }
            default ->
                    output.get("data") == null
                            ? oldForms(output)
                            : forms(fields(output.get("data")));
        };
    }

    private static Output.Forms forms(Value.Fields data) {
        Map<String, String> forms = new LinkedHashMap<>();
        for (Value.Field form : data.fields()) {
            boolean isJson = form.value() instanceof Value.Fields;
            forms.put(form.name(), isJson ? "{}" : text(form.value()));
        }
        return new Output.Forms(forms);
    }

    private static Output.Forms oldForms(Value.Fields output) {
        Map<String, String> forms = new LinkedHashMap<>();
        for (Value.Field form : output.fields()) {
            String type = OLD_NAMES.get(form.name());
            if (type != null) {
                forms.put(type, text(form.value()));
            }
        }
        return new Output.Forms(forms);
    }

    /** A text, which may be written as a list of its lines. */
    private static String text(@Nullable Value value) {
        if (value instanceof Value.Word word) {
            return word.text();
        }
        StringBuilder text = new StringBuilder();
        items(value).forEach(part -> text.append(text(part)));
        return text.toString();
    }

    private static Value.Fields fields(@Nullable Value value) {
        return value instanceof Value.Fields fields ? fields : new Value.Fields(List.of());
    }

    private static List<Value> items(@Nullable Value value) {
        return value instanceof Value.Items items ? items.values() : List.of();
    }

    private static double number(@Nullable Value value) {
        return value instanceof Value.Numeral numeral ? numeral.number() : 0;
    }

    private static boolean isOn(@Nullable Value value) {
        return value instanceof Value.Flag flag && flag.on();
    }
}
