package org.chalkline.site.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.text.Text;

/**
 * A form in which a site is written. Unless it says otherwise, it is a directory of the site's
 * files as they are. A new form is a class here and a line in {@link Format}.
 */
public interface SiteFormat {

    /** Returns where a site goes unless told otherwise. */
    Path place();

    /** Returns whether readers get the site from a host, rather than carry it with them. */
    default boolean isHosted() {
        return false;
    }

    /**
     * Returns whether who has one page has the others, too, so that a page may lead to them. Else
     * there are no pages but lessons: neither lists of them nor a search.
     */
    default boolean isTogether() {
        return true;
    }

    /** Returns whether all pages are in one file, so that one script serves the figures of all. */
    default boolean isOneFile() {
        return false;
    }

    /** Returns the files to write. */
    default SiteFiles arrange(WholeSite site) {
        return site.files();
    }

    /**
     * Returns a line for each file that readers do not get.
     *
     * @param site all files, before they are arranged
     */
    default List<Text> leftOut(SiteFiles site) {
        return List.of();
    }

    /**
     * Returns the lines that tell what its pages cost a reader.
     *
     * @param site the files to write
     * @param weights what the pages with live figures cost where all files are loaded one by one
     */
    default List<Text> costs(SiteFiles site, List<PageWeight> weights) {
        return weights.stream().map(PageWeight::line).toList();
    }

    /**
     * Returns why a place cannot take a site, with what to do; empty where it can.
     *
     * @throws IOException if the place cannot be read
     */
    default Text objection(Path output) throws IOException {
        return DirectoryOutput.objection(output);
    }

    /**
     * Replaces the site that a build wrote before; until then, readers see that one.
     *
     * @return the bytes written
     * @throws IOException if the place holds something that no build wrote, or cannot be written;
     *     what it held is then untouched
     */
    default long write(SiteFiles site, Path output) throws IOException {
        DirectoryOutput.write(site, output);
        return site.size();
    }
}
