package org.chalkline.site.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a site of one page into a file. */
final class PageOutput {

    private static final String DOCTYPE = "<!DOCTYPE html>";

    /** Begins a page that may be replaced. */
    private static final String MARKER =
            DOCTYPE + "<!--Written by Chalkline; replaced by the next build.-->";

    private PageOutput() {}

    /** As {@link Format#write} promises. */
    static void write(SiteFiles site, Path file) throws IOException {
        String objection = objection(file);
        byte[] page = site.all().get(SingleSite.PATH);
        if (page == null || !objection.isEmpty()) {
            throw new IOException(objection);
        }
        String html = new String(page, StandardCharsets.UTF_8);
        FileOutput.write(
                file, aside -> Files.writeString(aside, MARKER + html.substring(DOCTYPE.length())));
    }

    /** As {@link Format#objection} promises. */
    static String objection(Path file) throws IOException {
        return FileOutput.objection(file, "site.html", PageOutput::isOurs);
    }

    private static boolean isOurs(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(MARKER.length());
            return new String(start, StandardCharsets.UTF_8).equals(MARKER);
        }
    }
}
