package org.chalkline.site.output.single;

import java.util.List;
import org.chalkline.site.base.FileSize;
import org.chalkline.site.base.MediaType;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.text.Text;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Files that are too large to stand inside a page, such as long videos: the page says of each that
 * it did not come along. Pictures always do.
 */
public final class LargeFiles {

    /** What a file may have that stands inside a page, in bytes; there it takes a third more. */
    static final int LIMIT = 2_000_000;

    /** The program's own files, which pages need. */
    private static final String OWN = "assets/";

    /** What follows a link to a file, until the file is left out. */
    private static final String NOTE = ".left-out";

    private LargeFiles() {}

    /** Returns whether a file stays out of pages. */
    static boolean isLeftOut(String path, byte @Nullable [] content) {
        return content != null
                && content.length > LIMIT
                && !path.startsWith(OWN)
                && !MediaType.isA("image", path);
    }

    /** Returns a line for each file of a site that stays out of pages. */
    public static List<Text> told(SiteFiles site) {
        return site.all().entrySet().stream()
                .filter(file -> isLeftOut(file.getKey(), file.getValue()))
                .map(
                        file ->
                                Text.of(
                                        "{0} is left out of the pages: it has {1}, and at most {2} stand inside",
                                        file.getKey(),
                                        FileSize.of(file.getValue().length),
                                        FileSize.of(LIMIT)))
                .toList();
    }

    /** Says after a link that its file did not come along. */
    static void tell(Element link, int size) {
        Element note = link.nextElementSibling();
        if (note != null && note.is(NOTE)) {
            note.removeAttr("hidden");
        } else {
            link.after(" (" + FileSize.of(size) + ")");
        }
    }

    /** Takes a file out of a page: what plays it goes, and a link to it becomes its text. */
    static void remove(Element use, int size) {
        if (use.normalName().equals("a")) {
            use.tagName("span").removeAttr("href").removeAttr("download");
            tell(use, size);
        } else {
            use.remove();
        }
    }
}
