package org.chalkline.site.publish;

import java.nio.ByteBuffer;
import java.util.Map;
import org.chalkline.site.base.Memo;
import org.chalkline.site.lesson.RenderedLesson;
import org.chalkline.site.page.LessonPage;
import org.chalkline.site.search.SearchIndex;

/** What earlier builds made of rendered lessons, so that a build makes only what changed. */
public final class PageMemory {

    /** The pages of lessons, by their paths. */
    final Memo<Filled, String> pages = new Memo<>();

    /** What the search takes of lessons, by the paths of their pages. */
    final Memo<RenderedLesson, SearchIndex.Page> searched = new Memo<>();

    /** The bytes of files as a web server sends them, by their paths. */
    final Memo<ByteBuffer, Long> sent = new Memo<>();

    /**
     * What a page is made of.
     *
     * @param templates those of the site
     */
    record Filled(Map<String, String> templates, LessonPage page) {}
}
