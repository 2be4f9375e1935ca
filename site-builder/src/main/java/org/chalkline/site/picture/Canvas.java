package org.chalkline.site.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture of pixels to draw on, without a screen. */
final class Canvas {

    static {
        System.setProperty("java.awt.headless", "true");
    }

    private final BufferedImage image;
    private final Graphics2D pen;

    /** A canvas of so many pixels, opaque or with holes. */
    Canvas(int width, int height, boolean opaque) {
        int type = opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        image = new BufferedImage(width, height, type);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    Graphics2D pen() {
        return pen;
    }

    void fill(Color colour) {
        pen.setColor(colour);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
    }

    Color at(int x, int y) {
        return new Color(image.getRGB(x, y), true);
    }

    /**
     * Draws an SVG document as large as a box allows.
     *
     * @throws IllegalArgumentException if it is none
     */
    void draw(String svg, float x, float y, float width, float height) {
        byte[] text = svg.getBytes(StandardCharsets.UTF_8);
        SVGDocument document =
                new SVGLoader()
                        .load(new ByteArrayInputStream(text), null, LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalArgumentException("no SVG: " + svg);
        }
        document.render((Component) null, pen, new ViewBox(x, y, width, height));
    }

    byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a picture into memory", e);
        }
        return out.toByteArray();
    }
}
