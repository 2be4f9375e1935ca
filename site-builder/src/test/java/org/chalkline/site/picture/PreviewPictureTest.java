package org.chalkline.site.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewPictureTest {

    private static final int GROUND = 0xfffcfbf8;
    private static final String FIGURE =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\">"
                    + "<rect width=\"40\" height=\"30\" fill=\"#0a64ad\"/></svg>";

    /** Characters for private use, which no font here has. */
    private static final String UNSHOWABLE = "\uE123\uE124";

    @ParameterizedTest
    @ValueSource(strings = {"Two activations", "两种激活函数", "通过ReLU: a first look"})
    void showsTheTitleAtTheLeftAndTheFigureAtTheRight(String title) {
        PreviewPicture picture = PreviewPicture.of(title, "Lessons", FIGURE);
        BufferedImage pixels = pixels(picture.png());
        assertThat(picture.hasWords()).isTrue();
        assertThat(pixels.getWidth()).isEqualTo(1200);
        assertThat(pixels.getHeight()).isEqualTo(630);
        assertThat(dark(pixels, 72, 530, 150, 560)).isGreaterThan(1000);
        assertThat(pixels.getRGB(838, 315)).isEqualTo(0xff0a64ad);
    }

    @Test
    void aLessonWithoutAFigureHasThePlaceToItself() {
        BufferedImage pixels = pixels(PreviewPicture.of("A ".repeat(30), "Lessons", "").png());
        assertThat(dark(pixels, 700, 1128, 150, 600)).isGreaterThan(1000);
    }

    @Test
    void aLongTitleStaysOffTheEdgesAndTheFigure() {
        String title = "An unusually long title of a lesson that goes on and on ".repeat(4);
        BufferedImage pixels = pixels(PreviewPicture.of(title, "Lessons", FIGURE).png());
        assertThat(dark(pixels, 0, 71, 0, 630)).isZero();
        assertThat(dark(pixels, 512, 547, 0, 630)).isZero();
        assertThat(dark(pixels, 0, 1200, 600, 630)).isZero();
    }

    @Test
    void showsTheFigureAloneWhereNoFontHasTheWords() {
        PreviewPicture picture = PreviewPicture.of(UNSHOWABLE, "Lessons", FIGURE);
        assertThat(picture.hasWords()).isFalse();
        BufferedImage pixels = pixels(picture.png());
        assertThat(dark(pixels, 0, 300, 0, 630)).isZero();
        assertThat(pixels.getRGB(600, 315)).isEqualTo(0xff0a64ad);
    }

    @Test
    void isTheSameEveryTime() {
        assertThat(PreviewPicture.of("Once", "Lessons", FIGURE).png())
                .isEqualTo(PreviewPicture.of("Once", "Lessons", FIGURE).png());
    }

    @Test
    void iconsHaveTheirSizesAndNoHolesWhereSystemsCutThem() {
        String icon =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">"
                        + "<rect width=\"64\" height=\"64\" rx=\"14\" fill=\"#16191d\"/></svg>";
        BufferedImage plain = pixels(IconPicture.plain(icon, 192));
        assertThat(plain.getWidth()).isEqualTo(192);
        assertThat(plain.getRGB(0, 0)).isZero();
        assertThat(plain.getRGB(96, 96)).isEqualTo(0xff16191d);
        assertThat(pixels(IconPicture.square(icon, 180)).getRGB(0, 0)).isEqualTo(0xff16191d);
        assertThat(pixels(IconPicture.maskable(icon, 512)).getRGB(511, 511)).isEqualTo(0xff16191d);
    }

    /** Counts what is much darker than the ground. */
    private static long dark(BufferedImage pixels, int left, int right, int top, int bottom) {
        assertThat(pixels.getRGB(0, 0)).isEqualTo(GROUND);
        return IntStream.range(top, bottom)
                .mapToLong(
                        y ->
                                IntStream.range(left, right)
                                        .filter(x -> (pixels.getRGB(x, y) & 0xff) < 0x60)
                                        .count())
                .sum();
    }

    private static BufferedImage pixels(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
