package org.chalkline.site.markdown.port;

import java.util.Collection;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Knows what a lesson can link to. Paths are relative to the lesson, unescaped, without fragment.
 */
public interface LinkPort {

    /** Whether there is a lesson or another file at this path. */
    boolean exists(String path);

    /** The bytes of the file at this path; 0 for a lesson, or where there is none. */
    long size(String path);

    /** The path from this lesson to where a path from another file of the content folder leads. */
    String from(String file, String path);

    /** The paths of lessons and other files, to suggest one of them. */
    Collection<String> paths();

    /** The title that the lesson at this path has beside its headings, without markup; or null. */
    @Nullable String title(String path);

    /** What can be referred to in the lesson at this path; null where there is no lesson. */
    @Nullable LessonTargets lesson(String path);

    /**
     * What stands at the end of a link to an address: inline HTML that says that the link leaves
     * the site, or an empty string.
     */
    String mark(String address);

    /** What other lessons in the language of this one call by a label, by their paths. */
    SortedMap<String, Target> labelled(String label);

    /** What other lessons in the language of this one define by a name, by their paths. */
    SortedMap<String, Term> defined(String name);

    /** The labels of all lessons in the language of this one, to suggest one of them. */
    Collection<String> labels();

    /** The terms of all lessons in the language of this one, to suggest one of them. */
    Collection<String> terms();
}
