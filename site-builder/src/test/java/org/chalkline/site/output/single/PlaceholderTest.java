package org.chalkline.site.output.single;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceholderTest {

    private static final String SVG =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'";

    @ParameterizedTest
    @CsvSource({
        "a.png, 89504E470D0A1A0A0000000D494844520000012C00000200",
        "a.gif, 4749463839612C0100020000000000000000000000000000",
        "a.jpg, FFD8FFDB00040000FFC000110802000 12C0301220002110311",
    })
    void isAsLargeAsThePicture(String path, String bytes) {
        byte[] picture = HexFormat.of().parseHex(bytes.replace(" ", ""));
        assertThat(Placeholder.of(path, picture)).isEqualTo(SVG + " width='300' height='512'/%3E");
    }

    @ParameterizedTest
    @CsvSource({
        "a.webp, 524946460000000057454250565038580000000000000000",
        "a.jpg, FFD8FFE1000445786966FFC000110802000 12C0301220002",
        "a.png, 8950"
    })
    void isNoneWhereNothingTellsTheSizeOrWhichSideIsUp(String path, String bytes) {
        byte[] picture = HexFormat.of().parseHex(bytes.replace(" ", ""));
        assertThat(Placeholder.of(path, picture)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "width=\"60\" height=\"30\", width='60' height='30'",
        "viewBox=\"0 0 2 1\", viewBox='0 0 2 1'",
        "height=\"1em\" viewBox=\"0 0 2 1\", height='1em' viewBox='0 0 2 1'"
    })
    void fitsAsADrawingDoes(String has, String keeps) {
        byte[] picture = ("<svg " + has + "></svg>").getBytes(StandardCharsets.UTF_8);
        assertThat(Placeholder.of("a.svg", picture)).isEqualTo(SVG + " " + keeps + "/%3E");
    }
}
