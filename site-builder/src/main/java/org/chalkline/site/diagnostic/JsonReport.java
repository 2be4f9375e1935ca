package org.chalkline.site.diagnostic;

import java.util.List;
import org.chalkline.param.Value;
import org.chalkline.param.Value.Field;
import org.chalkline.param.Value.Numeral;
import org.chalkline.param.Value.Word;
import org.chalkline.site.json.Json;

/** A JSON object in a line for each diagnostic, for programs. */
public final class JsonReport implements Report {

    private final Translation language;

    public JsonReport(Translation language) {
        this.language = language;
    }

    @Override
    public List<String> of(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(each -> Json.of(object(each))).toList();
    }

    private Value object(Diagnostic diagnostic) {
        return new Value.Fields(
                List.of(
                        new Field("file", new Word(diagnostic.file())),
                        new Field("line", new Numeral(diagnostic.position().line())),
                        new Field("column", new Numeral(diagnostic.position().column())),
                        new Field("severity", new Word(diagnostic.severity().word())),
                        new Field("code", new Word(diagnostic.mistake().code())),
                        new Field("what", new Word(language.say(diagnostic.what()))),
                        new Field("expected", new Word(language.say(diagnostic.expected()))),
                        new Field("hint", new Word(language.say(diagnostic.hint()))),
                        new Field("nearest", new Word(Nearest.name(diagnostic.hint())))));
    }
}
