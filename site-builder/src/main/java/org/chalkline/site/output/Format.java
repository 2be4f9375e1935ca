package org.chalkline.site.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The forms in which a site is written, by the names that the command line knows. */
public enum Format {
    /** A directory of files, for any host. */
    DIRECTORY("target/site"),

    /** The same files in an archive, to unpack and open without a host. */
    ZIP("target/site.zip"),

    /** A directory of pages, each of which has all it needs inside. */
    SINGLE("target/single"),

    /** One page that holds all of them, and all they need. */
    SINGLE_SITE("target/site.html");

    private final String place;

    Format(String place) {
        this.place = place;
    }

    /** Returns where a site goes unless told otherwise. */
    public Path place() {
        return Path.of(place);
    }

    /** Returns whether readers get the site from a host, rather than carry it with them. */
    public boolean isHosted() {
        return this == DIRECTORY;
    }

    /**
     * Returns why a place cannot take a site, with what to do; empty where it can.
     *
     * @throws IOException if the place cannot be read
     */
    public String objection(Path output) throws IOException {
        return switch (this) {
            case ZIP -> ZipOutput.objection(output);
            case SINGLE_SITE -> PageOutput.objection(output);
            default -> DirectoryOutput.objection(output);
        };
    }

    /**
     * Puts a site in its place, in whose stead what a build wrote there before is seen until then.
     *
     * @return the bytes written
     * @throws IOException if the place holds something that no build wrote, or cannot be written;
     *     what it held is then untouched
     */
    public long write(SiteFiles site, Path output) throws IOException {
        switch (this) {
            case ZIP -> ZipOutput.write(site, output);
            case SINGLE_SITE -> PageOutput.write(site, output);
            default -> {
                DirectoryOutput.write(site, output);
                return site.size();
            }
        }
        return Files.size(output);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
