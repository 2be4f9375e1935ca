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

    private static final int SMALL = 192;
    private static final int LARGE = 512;
    private static final int TOUCH = 180;

    private final SiteFiles site;
    private final Cache cache;
    private Text shortcoming = Text.NONE;

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
        if (png == null) {
            png = drawn(draw);
            keep(key, png);
        }
        return add(name, png);
    }

    /** Adds the preview of a lesson and returns its path, or nothing where it cannot be drawn. */
    String preview(RenderedLesson lesson, String siteTitle) {
        String figure =
                lesson.figures().illustration() == null
                        ? ""
                        : lesson.figures().illustration().svg();
        List<String> key = List.of(VERSION, "preview", lesson.title().text(), siteTitle, figure);
        byte[] png = kept(key);
        if (png == null) {
            boolean[] hasWords = {false};
            png =
                    drawn(
                            () -> {
                                PreviewPicture picture =
                                        PreviewPicture.of(lesson.title().text(), siteTitle, figure);
                                hasWords[0] = picture.hasWords();
                                return picture.png();
                            });
            if (hasWords[0]) {
                keep(key, png);
            } else if (shortcoming.isEmpty()) {
                // Not kept: the machine may get a font.
                shortcoming =
                        Text.of(
                                "No font here shows '{0}', so preview pictures lack such titles; for"
                                        + " Chinese install one such as Noto Sans CJK.",
                                lesson.title().text());
            }
        }
        return add("preview", png);
    }

    /** Returns what pictures lack on this machine and how to mend it; empty where nothing does. */
    Text shortcoming() {
        return shortcoming;
    }

    private byte @Nullable [] drawn(Supplier<byte[]> draw) {
        try {
            return draw.get();
        } catch (LinkageError | InternalError lacking) {
            // A Java without its graphics, or a machine without any font: the site is whole anyway.
            shortcoming =
                    Text.of(
                            "This Java cannot draw, so the site has no preview pictures and icons.");
            return null;
        }
    }

    private byte @Nullable [] kept(List<String> key) {
        String text = cache.find(key);
        return text == null ? null : Base64.getDecoder().decode(text);
    }

    private void keep(List<String> key, byte @Nullable [] png) {
        if (png != null) {
            cache.keep(key, Base64.getEncoder().encodeToString(png));
        }
    }

    private String add(String name, byte @Nullable [] png) {
        if (png == null) {
            return "";
        }
        String path = Assets.path(name, "png", png);
        if (!site.all().containsKey(path)) {
            site.add(path, png);
        }
        return path;
    }
}
