package org.chalkline.site.picture;

import java.awt.Color;

/** The icon of a site in pixels, for systems that take no vectors. */
public final class IconPicture {

    /** The part of a width that no system cuts off. */
    private static final float SAFE = 0.8f;

    private IconPicture() {}

    /** Returns an icon as it is, a PNG as wide and high as {@code size}. */
    public static byte[] plain(String svg, int size) {
        Canvas canvas = new Canvas(size, size, false);
        canvas.draw(svg, 0, 0, size, size);
        return canvas.png();
    }

    /** Returns an icon without holes that a system will give rounded corners. */
    public static byte[] square(String svg, int size) {
        return filled(svg, size, 1);
    }

    /** Returns an icon of which a system may cut off all but a circle. */
    public static byte[] maskable(String svg, int size) {
        return filled(svg, size, SAFE);
    }

    /** Continues the ground of the icon, which is as its upper edge, as far as the corners. */
    private static byte[] filled(String svg, int size, float part) {
        Canvas plain = new Canvas(size, size, false);
        plain.draw(svg, 0, 0, size, size);
        Color ground = plain.at(size / 2, size / 32);
        Canvas canvas = new Canvas(size, size, true);
        canvas.fill(ground.getAlpha() == 255 ? ground : Color.WHITE);
        float margin = size * (1 - part) / 2;
        canvas.draw(svg, margin, margin, size * part, size * part);
        return canvas.png();
    }
}
