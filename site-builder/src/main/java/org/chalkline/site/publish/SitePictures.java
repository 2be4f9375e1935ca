package org.chalkline.site.publish;

import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.chalkline.site.base.Cache;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.site.lesson.RenderedLesson;
import org.chalkline.site.picture.IconPicture;
import org.chalkline.site.picture.PreviewPicture;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The pictures in pixels of a site that knows its address: a preview of each lesson, and its icon.
 *
 * <p>Each is drawn once and then kept, so a build that finds all of them starts no graphics.
 */
final class SitePictures {

    /** Changes when pictures look different. */
    private static final String VERSION = "picture 1";

    private static final String PREVIEW = "preview";

    private static final int SMALL = 192;
    private static final int LARGE = 512;
    private static final int TOUCH = 180;

    private final SiteFiles site;
    private final Cache cache;
    private Text shortcoming = Text.NONE;

    /**
     * A picture that no site has yet.
     *
     * @param png null where it could not be drawn
     * @param shortcoming what it lacks, or nothing
     */
    record Picture(String name, byte @Nullable [] png, Text shortcoming) {

        /** That of a page without one. */
        static final Picture NONE = new Picture("", null, Text.NONE);

        /** Returns its path in the site, or nothing. */
        String path() {
            return png == null ? "" : Assets.path(name, "png", png);
        }
    }

    SitePictures(SiteFiles site, Cache cache) {
        this.site = site;
        this.cache = cache;
    }

    /**
     * Where the icon stands in the site, by what it is for; empty where it could not be drawn.
     *
     * @param touch for the home screen of a phone that reads no manifest
     */
    record Icons(String small, String large, String maskable, String touch) {

        /** Those of a site without an address. */
        static final Icons NONE = new Icons("", "", "", "");
    }

    /** Adds an icon in all of its sizes. */
    Icons icons(String svg) {
        return new Icons(
                icon("icon-192", svg, () -> IconPicture.plain(svg, SMALL)),
                icon("icon-512", svg, () -> IconPicture.plain(svg, LARGE)),
                icon("icon-maskable", svg, () -> IconPicture.maskable(svg, LARGE)),
                icon("icon-touch", svg, () -> IconPicture.square(svg, TOUCH)));
    }

    private String icon(String name, String svg, Supplier<byte[]> draw) {
        List<String> key = List.of(VERSION, name, svg);
        byte[] png = kept(key);
        Picture picture = new Picture(name, png, Text.NONE);
        if (png == null) {
            picture = drawn(name, draw);
            keep(key, picture);
        }
        add(picture);
        return picture.path();
    }

    /** Draws the preview of a lesson; many threads may do so at once. */
    Picture preview(RenderedLesson lesson, String siteTitle) {
        String figure =
                lesson.figures().illustration() == null
                        ? ""
                        : lesson.figures().illustration().svg();
        List<String> key = List.of(VERSION, PREVIEW, lesson.title().text(), siteTitle, figure);
        byte[] png = kept(key);
        if (png != null) {
            return new Picture(PREVIEW, png, Text.NONE);
        }
        boolean[] hasWords = {false};
        Picture picture =
                drawn(
                        PREVIEW,
                        () -> {
                            PreviewPicture preview =
                                    PreviewPicture.of(lesson.title().text(), siteTitle, figure);
                            hasWords[0] = preview.hasWords();
                            return preview.png();
                        });
        if (hasWords[0]) {
            keep(key, picture);
            return picture;
        }
        // Not kept: the machine may get a font.
        Text lacking =
                Text.of(
                        "No font here shows '{0}', so preview pictures lack such titles; for"
                                + " Chinese install one such as Noto Sans CJK.",
                        lesson.title().text());
        return picture.shortcoming().isEmpty()
                ? new Picture(PREVIEW, picture.png(), lacking)
                : picture;
    }

    /** Adds a picture to the site. */
    void add(Picture picture) {
        if (shortcoming.isEmpty()) {
            shortcoming = picture.shortcoming();
        }
        byte[] png = picture.png();
        String path = picture.path();
        if (png != null && !site.all().containsKey(path)) {
            site.add(path, png);
        }
    }

    /** Returns what pictures lack on this machine and how to mend it; empty where nothing does. */
    Text shortcoming() {
        return shortcoming;
    }

    private static Picture drawn(String name, Supplier<byte[]> draw) {
        try {
            return new Picture(name, draw.get(), Text.NONE);
        } catch (LinkageError | InternalError lacking) {
            // A Java without its graphics, or a machine without any font: the site is whole anyway.
            return new Picture(
                    name,
                    null,
                    Text.of(
                            "This Java cannot draw, so the site has no preview pictures and icons."));
        }
    }

    private byte @Nullable [] kept(List<String> key) {
        String text = cache.find(key);
        return text == null ? null : Base64.getDecoder().decode(text);
    }

    private void keep(List<String> key, Picture picture) {
        byte[] png = picture.png();
        if (png != null) {
            cache.keep(key, Base64.getEncoder().encodeToString(png));
        }
    }
}
