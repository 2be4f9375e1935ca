package org.chalkline.site.lesson;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.chalkline.site.citation.Library;
import org.chalkline.site.citation.References;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.language.Language;
import org.chalkline.site.markdown.port.CitationPort;
import org.chalkline.site.source.ContentFiles;
import org.chalkline.site.source.SiteConfig;

/** The works that a lesson may cite, in the words of its language. */
final class LessonCitations implements CitationPort {

    private final Library library;
    private final boolean numbered;
    private final References references;

    /**
     * Cites works of a library.
     *
     * @param mark returns what stands at the end of a link to an address, as HTML
     */
    LessonCitations(
            Library library, SiteConfig config, Language language, UnaryOperator<String> mark) {
        this.library = library;
        numbered = config.citations().style() == SiteConfig.Citations.Style.NUMERIC;
        references =
                new References(
                        library,
                        numbered,
                        Locale.forLanguageTag(language.tag()),
                        language::say,
                        mark);
    }

    /** Reads the bibliographies of a site; what is wrong with them is reported. */
    static Library library(SiteConfig config, ContentFiles files, Diagnostics diagnostics) {
        Library library = new Library(diagnostics);
        config.citations()
                .files()
                .forEach(
                        (path, place) -> {
                            ContentFiles.TextFile file =
                                    files.read(path, SiteConfig.FILE, place, diagnostics);
                            if (file == null) {
                                library.lack();
                            } else {
                                library.add(file.path(), file.text());
                            }
                        });
        return library;
    }

    @Override
    public Collection<String> keys() {
        return library.keys();
    }

    @Override
    public boolean isWhole() {
        return library.isWhole();
    }

    @Override
    public boolean isNumbered() {
        return numbered;
    }

    @Override
    public List<Reference> list(List<String> cited) {
        return references.list(cited).stream()
                .map(each -> new Reference(each.key(), each.names(), each.mark(), each.html()))
                .toList();
    }
}
