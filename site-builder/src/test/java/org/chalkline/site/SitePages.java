package org.chalkline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chalkline.site.base.Cache;
import org.chalkline.site.build.Pipeline;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.publish.Published;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The files of a site built in memory, its pages parsed. */
record SitePages(String name, SortedMap<String, byte[]> files, Map<String, Document> pages) {

    private static final Path CACHE = Path.of("target", "test-cache", "chalkline");

    /** Builds a content folder without errors or warnings. */
    static SitePages of(Path content) {
        try {
            Diagnostics diagnostics = new Diagnostics();
            Published built = new Pipeline(Cache.in(CACHE)).build(content, diagnostics);
            assertThat(diagnostics.list()).isEmpty();
            SortedMap<String, byte[]> files = built.files().all();
            Map<String, Document> pages = new TreeMap<>();
            files.forEach(
                    (path, bytes) -> {
                        if (path.endsWith(".html")) {
                            pages.put(path, Jsoup.parse(text(bytes), address(path).toString()));
                        }
                    });
            return new SitePages(content.getFileName().toString(), files, pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a page by its path. */
    Document page(String path) {
        return Objects.requireNonNull(pages.get(path), path);
    }

    /** Returns the text of a file. */
    String text(String path) {
        return text(files.getOrDefault(path, new byte[0]));
    }

    /** Returns the path of the file at the end of a link, which starts at another file. */
    static String target(String path, String link) {
        return address(path).resolve(link).getPath().substring(1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static URI address(String path) {
        try {
            return new URI("http", "site.example", "/" + path, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
