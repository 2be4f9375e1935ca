package org.chalkline.site.diagnostic;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.chalkline.param.Value;
import org.chalkline.param.Value.Field;
import org.chalkline.param.Value.Fields;
import org.chalkline.param.Value.Items;
import org.chalkline.param.Value.Numeral;
import org.chalkline.param.Value.Word;
import org.chalkline.site.json.Json;

/** A log in SARIF 2.1.0, as code hosts read it. */
public final class SarifReport implements Report {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private static final List<Mistake> RULES = List.of(Mistake.values());

    private final Path root;
    private final Translation language;

    /** Names files from a folder, that of the repository. */
    public SarifReport(Path root, Translation language) {
        this.root = root.toAbsolutePath().normalize();
        this.language = language;
    }

    @Override
    public List<String> of(List<Diagnostic> diagnostics) {
        List<Value> rules = RULES.stream().map(SarifReport::rule).toList();
        List<Value> results = diagnostics.stream().map(this::result).toList();
        Value driver =
                fields(
                        new Field("name", new Word("Chalkline")),
                        new Field("rules", new Items(rules)));
        Value run =
                fields(
                        new Field("tool", fields(new Field("driver", driver))),
                        new Field("columnKind", new Word("unicodeCodePoints")),
                        new Field("results", new Items(results)));
        return List.of(
                Json.of(
                        fields(
                                new Field("$schema", new Word(SCHEMA)),
                                new Field("version", new Word("2.1.0")),
                                new Field("runs", new Items(List.of(run))))));
    }

    private static Value rule(Mistake mistake) {
        Explanation explanation = Explanation.of(mistake);
        return fields(
                new Field("id", new Word(mistake.code())),
                new Field("shortDescription", text(explanation.summary())),
                new Field(
                        "help",
                        fields(
                                new Field("text", new Word(explanation.text())),
                                new Field("markdown", new Word(explanation.text())))),
                new Field(
                        "defaultConfiguration",
                        fields(new Field("level", new Word(mistake.severity().word())))));
    }

    private Value result(Diagnostic diagnostic) {
        Position place = diagnostic.position();
        Value region =
                fields(
                        new Field("startLine", new Numeral(place.line())),
                        new Field("startColumn", new Numeral(place.column())));
        Value location =
                fields(
                        new Field(
                                "artifactLocation",
                                fields(new Field("uri", new Word(uri(diagnostic.file()))))),
                        new Field("region", region));
        return fields(
                new Field("ruleId", new Word(diagnostic.mistake().code())),
                new Field("ruleIndex", new Numeral(RULES.indexOf(diagnostic.mistake()))),
                new Field("level", new Word(diagnostic.severity().word())),
                new Field("message", text(language.say(diagnostic.sentence()))),
                new Field(
                        "locations",
                        new Items(List.of(fields(new Field("physicalLocation", location))))));
    }

    /** Returns the way from the root, or the whole address of a file that is elsewhere. */
    private String uri(String file) {
        URI base = root.toUri();
        URI uri = root.resolve(file).normalize().toUri();
        URI way = base.relativize(uri);
        return way.toASCIIString();
    }

    private static Value text(String text) {
        return fields(new Field("text", new Word(text)));
    }

    private static Value fields(Field... fields) {
        return new Fields(List.of(fields));
    }
}
