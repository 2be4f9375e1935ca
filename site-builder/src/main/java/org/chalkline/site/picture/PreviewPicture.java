package org.chalkline.site.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/**
 * What others show who link to a lesson: its title, the name of the site, and a figure of the
 * lesson if it has one.
 *
 * <p>The words are in a font of the machine that builds the site. Where it has none that shows all
 * of their characters they are left out: boxes in their place would say nothing.
 */
public final class PreviewPicture {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final Color SURFACE = new Color(0xfcfbf8);
    private static final Color RAISED = Color.WHITE;
    private static final Color RULE = new Color(0xdcd8cd);
    private static final Color INK = new Color(0x1e2227);
    private static final Color SOFT = new Color(0x575d66);
    private static final Color ACCENT = new Color(0x1a5fb4);

    private static final float MARGIN = 72;
    private static final float PLATE_WIDTH = 580;
    private static final float PLATE_HEIGHT = 430;
    private static final float PLATE_PADDING = 24;
    private static final int LARGEST = 64;
    private static final int SMALLEST = 34;
    private static final float LEADING = 1.25f;

    private final byte[] png;
    private final boolean hasWords;

    private PreviewPicture(byte[] png, boolean hasWords) {
        this.png = png;
        this.hasWords = hasWords;
    }

    /** Returns the picture as a PNG. */
    public byte[] png() {
        return png.clone();
    }

    /** Returns whether the title and the name of the site could be shown. */
    public boolean hasWords() {
        return hasWords;
    }

    /**
     * Draws a picture.
     *
     * @param figure an SVG document, or empty
     */
    public static PreviewPicture of(String title, String site, String figure) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT, true);
        canvas.fill(SURFACE);
        boolean hasWords = font(Font.BOLD, LARGEST).canDisplayUpTo(title + site) < 0;
        float left = hasWords ? WIDTH - MARGIN - PLATE_WIDTH : (WIDTH - PLATE_WIDTH) / 2;
        float top = (HEIGHT - PLATE_HEIGHT) / 2;
        if (!figure.isEmpty()) {
            plate(canvas.pen(), left, top);
            canvas.draw(
                    figure,
                    left + PLATE_PADDING,
                    top + PLATE_PADDING,
                    PLATE_WIDTH - 2 * PLATE_PADDING,
                    PLATE_HEIGHT - 2 * PLATE_PADDING);
        }
        if (hasWords) {
            float right = figure.isEmpty() ? WIDTH - MARGIN : left - MARGIN / 2;
            site(canvas.pen(), site, right - MARGIN);
            title(canvas.pen(), title, right - MARGIN);
        }
        return new PreviewPicture(canvas.png(), hasWords);
    }

    private static void plate(Graphics2D pen, float left, float top) {
        var plate = new RoundRectangle2D.Float(left, top, PLATE_WIDTH, PLATE_HEIGHT, 28, 28);
        pen.setColor(RAISED);
        pen.fill(plate);
        pen.setColor(RULE);
        pen.setStroke(new BasicStroke(2));
        pen.draw(plate);
    }

    /** The name of the site with a snapped chalk line under it, as on its pages. */
    private static void site(Graphics2D pen, String site, float width) {
        List<TextLayout> lines = lines(pen, site, font(Font.PLAIN, 28), width);
        pen.setColor(SOFT);
        lines.get(0).draw(pen, MARGIN, MARGIN + 32);
        pen.setColor(ACCENT);
        pen.setStroke(new BasicStroke(5));
        pen.draw(new Line2D.Float(MARGIN, MARGIN + 54, MARGIN + 64, MARGIN + 54));
    }

    /** The title, as large as it fits between the name of the site and the lower edge. */
    private static void title(Graphics2D pen, String title, float width) {
        float room = HEIGHT - 3 * MARGIN - 24;
        int size = LARGEST;
        List<TextLayout> lines = lines(pen, title, font(Font.BOLD, size), width);
        while (size > SMALLEST && lines.size() * size * LEADING > room) {
            size -= 6;
            lines = lines(pen, title, font(Font.BOLD, size), width);
        }
        pen.setColor(INK);
        float step = size * LEADING;
        float y = (HEIGHT - lines.size() * step) / 2 + MARGIN / 2 + size * 0.95f;
        for (TextLayout line : lines) {
            if (y < HEIGHT - MARGIN / 2) {
                float start = line.isLeftToRight() ? 0 : width - line.getAdvance();
                line.draw(pen, MARGIN + start, y);
            }
            y += step;
        }
    }

    private static List<TextLayout> lines(Graphics2D pen, String text, Font font, float width) {
        String shown = text.isBlank() ? " " : text;
        AttributedString string = new AttributedString(shown);
        string.addAttribute(TextAttribute.FONT, font);
        LineBreakMeasurer breaks =
                new LineBreakMeasurer(string.getIterator(), pen.getFontRenderContext());
        List<TextLayout> lines = new ArrayList<>();
        while (breaks.getPosition() < shown.length()) {
            lines.add(breaks.nextLayout(width));
        }
        return lines;
    }

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }
}
