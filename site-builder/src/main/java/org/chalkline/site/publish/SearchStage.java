package org.chalkline.site.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chalkline.site.base.Hash;
import org.chalkline.site.base.Memo;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.site.language.Language;
import org.chalkline.site.lesson.RenderedLesson;
import org.chalkline.site.search.SearchIndex;

/** Makes each language's lessons something to search. */
final class SearchStage {

    private static final String FOLDER = Assets.FOLDER + "search/";

    private SearchStage() {}

    /**
     * Adds the indexes of all languages to a site; returns their folders, whose names change with
     * what is in them, so that a browser may keep the files for ever.
     *
     * @param known what is known of lessons by their paths
     */
    static Map<Language, String> add(
            SiteFiles site,
            List<RenderedLesson> lessons,
            Memo<RenderedLesson, SearchIndex.Page> known) {
        Map<Language, List<RenderedLesson>> languages = new LinkedHashMap<>();
        for (RenderedLesson lesson : lessons) {
            languages
                    .computeIfAbsent(lesson.file().language(), any -> new ArrayList<>())
                    .add(lesson);
        }
        Map<Language, String> folders = new LinkedHashMap<>();
        languages.forEach(
                (language, its) -> folders.put(language, add(site, language, its, known)));
        return folders;
    }

    private static String add(
            SiteFiles site,
            Language language,
            List<RenderedLesson> lessons,
            Memo<RenderedLesson, SearchIndex.Page> known) {
        SearchIndex index = new SearchIndex();
        lessons.parallelStream()
                .map(lesson -> known.of(lesson.file().path(), lesson, SearchStage::page))
                .forEachOrdered(index::add);
        Map<String, String> files = index.files();
        String all = String.join("", files.values());
        String hash = Hash.of(all);
        String folder = FOLDER + language.tag() + "." + hash + "/";
        files.forEach((name, content) -> site.add(folder + name + ".js", content));
        return folder;
    }

    private static SearchIndex.Page page(RenderedLesson lesson) {
        return SearchIndex.Page.of(
                lesson.file().pagePath(), lesson.title().text(), lesson.content().sections());
    }
}
