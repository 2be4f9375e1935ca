package wrong.chalkline.site.page;

import java.awt.image.BufferedImage;

/** Draws a picture by itself. */
class PageWithPixels {

    BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
}
