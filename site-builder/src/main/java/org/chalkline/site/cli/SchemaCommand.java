package org.chalkline.site.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chalkline.param.Value;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Nearest;
import org.chalkline.site.json.Json;
import org.chalkline.site.language.Language;
import org.chalkline.site.schema.Schemas;
import org.chalkline.site.source.ContentFolder;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chalkline schema}: tells editors what YAML may say. */
@Command(
        name = "schema",
        description = "Writes JSON Schemas of what YAML may say, for editors.",
        mixinStandardHelpOptions = true,
        versionProvider = Chalkline.Version.class)
final class SchemaCommand implements Callable<Integer> {

    private static final String ALL = "all";
    private static final String ENDING = ".schema.json";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            defaultValue = ALL,
            description = "front-matter, site, lab:NAME, or all (default: ${DEFAULT-VALUE}).")
    private String what = ALL;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "A folder for a file of each schema; without it, they are printed.")
    private @Nullable Path output;

    @Option(
            names = "--content",
            paramLabel = "CONTENT",
            description = "A folder whose languages and lessons are the ones that may be named.")
    private @Nullable Path content;

    @Override
    public Integer call() throws IOException {
        Map<String, Value.Fields> chosen = chosen();
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(Json.lines(what.equals(ALL) ? bundle(chosen) : only(chosen)));
            out.flush();
            return 0;
        }
        Files.createDirectories(output);
        for (Map.Entry<String, Value.Fields> schema : chosen.entrySet()) {
            String file = schema.getKey().replace(':', '-') + ENDING;
            Files.writeString(output.resolve(file), Json.lines(schema.getValue()));
        }
        return 0;
    }

    private Map<String, Value.Fields> chosen() throws IOException {
        Schemas schemas = new Schemas(language(), folder());
        if (what.equals(ALL)) {
            Map<String, Value.Fields> all = new LinkedHashMap<>();
            Schemas.names().forEach(name -> all.put(name, schemas.schema(name)));
            return all;
        }
        if (!Schemas.names().contains(what)) {
            throw Chalkline.refused(
                    spec,
                    Text.sentences(
                            Text.of("There is no schema '{0}'.", what),
                            Nearest.hint(what, Schemas.names()),
                            Text.of("Known are: {0}", Text.list(Schemas.names()))));
        }
        return Map.of(what, schemas.schema(what));
    }

    /** The same on every machine unless told: the schemas may be kept with the lessons. */
    private Language language() {
        return Objects.requireNonNull(Language.of(Chalkline.languageTold(spec)));
    }

    private @Nullable ContentFolder folder() throws IOException {
        if (content != null && !Files.isDirectory(content)) {
            throw Chalkline.refused(spec, Text.of("There is no folder '{0}'.", content));
        }
        return content == null ? null : ContentFolder.read(content, new Diagnostics());
    }

    private static Value.Fields only(Map<String, Value.Fields> schemas) {
        return schemas.values().iterator().next();
    }

    /** One document of several, each of which is found under its name. */
    private static Value.Fields bundle(Map<String, Value.Fields> schemas) {
        List<Value.Field> all = new ArrayList<>();
        schemas.forEach((name, schema) -> all.add(new Value.Field(name, schema)));
        return new Value.Fields(List.of(new Value.Field("$defs", new Value.Fields(all))));
    }
}
