package org.chalkline.site.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chalkline.site.diagnostic.Position.Inclusion;
import org.chalkline.text.Text;
import org.junit.jupiter.api.Test;

class PositionTest {

    private static final Position OUTER = new Position(5, 1);
    private static final Position PART = in("part.md", OUTER, 2, 3);

    private static Position in(String file, Position at, int line, int column) {
        return new Position(new Inclusion(file, at), line, column);
    }

    @Test
    void anIncludedFileIsReadWhereItIsAskedFor() {
        Position inner = in("inner.md", PART, 1, 1);
        List<Position> read =
                List.of(
                        new Position(4, 9),
                        OUTER,
                        in("part.md", OUTER, 1, 1),
                        PART,
                        inner,
                        in("part.md", OUTER, 9, 1),
                        new Position(6, 1));
        assertThat(read.stream().sorted()).containsExactlyElementsOf(read);
        assertThat(Stream.of(read.get(6), inner, OUTER).sorted())
                .containsExactly(OUTER, inner, read.get(6));
    }

    @Test
    void oneFileIncludedTwiceHasTwoPlaces() {
        Position again = in("part.md", new Position(8, 1), 2, 3);
        assertThat(again).isNotEqualTo(PART);
        assertThat(again.id()).isEqualTo("8-1-2-3").isNotEqualTo(PART.id());
        assertThat(again.inItsFile()).isEqualTo(PART.inItsFile()).isEqualTo(new Position(2, 3));
    }

    @Test
    void tellsTheFilesThatLedToIt() {
        assertThat(OUTER.files("a.md")).containsExactly("a.md");
        assertThat(in("inner.md", PART, 1, 1).files("a.md"))
                .containsExactly("a.md", "part.md", "inner.md");
    }

    @Test
    void aMistakeInAnIncludedFileIsToldOfThatAndOnce() {
        Diagnostics diagnostics = new Diagnostics();
        for (Position place : List.of(PART, in("part.md", new Position(8, 1), 2, 3))) {
            diagnostics.report(
                    Mistake.UNKNOWN_ROLE, "a.md", place, Text.of("unknown role"), Text.NONE);
        }
        assertThat(diagnostics.list())
                .extracting(Diagnostic::toString)
                .containsExactly("part.md:2:3: error: unknown role");
    }
}
