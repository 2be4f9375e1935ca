package org.chalkline.site.lesson;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chalkline.site.diagnostic.Diagnostic;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.diagnostic.Translation;
import org.chalkline.site.markdown.port.FaultPort;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** What is wrong with a lesson: what its reading let pass, and what its rendering does. */
final class Faults implements FaultPort {

    private final List<Diagnostics.Passed> read;
    private final Diagnostics diagnostics;
    private final Translation language;
    private final Set<Diagnostics.Passed> told = new HashSet<>();

    /**
     * Knows what is wrong with a lesson.
     *
     * @param read what was wrong before
     * @param diagnostics where its rendering reports to
     */
    Faults(List<Diagnostics.Passed> read, Diagnostics diagnostics, Translation language) {
        this.read = read;
        this.diagnostics = diagnostics;
        this.language = language;
    }

    /** Where the rendering of the lesson reports to. */
    Diagnostics diagnostics() {
        return diagnostics;
    }

    @Override
    public List<String> before(@Nullable Position place) {
        return Stream.concat(read.stream(), diagnostics.passed().stream())
                .filter(fault -> place == null || fault.place().compareTo(place) < 0)
                .filter(told::add)
                .sorted(Comparator.comparing(Diagnostics.Passed::place))
                .map(fault -> words(fault.diagnostic()))
                .toList();
    }

    private String words(Diagnostic fault) {
        return language.say(
                Text.of(
                        "{0}:{1}: {2} ({3})",
                        fault.file(),
                        fault.position().line(),
                        fault.sentence(),
                        fault.mistake().code()));
    }
}
