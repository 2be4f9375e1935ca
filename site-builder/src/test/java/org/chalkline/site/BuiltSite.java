package org.chalkline.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.chalkline.site.base.Cache;
import org.chalkline.site.build.Pipeline;
import org.chalkline.site.diagnostic.Diagnostics;
import org.chalkline.site.output.DirectoryOutput;
import org.chalkline.site.preview.Preview;
import org.chalkline.site.publish.Published;
import org.jspecify.annotations.Nullable;

/** A content folder built once for all tests of a class, on disk and over HTTP. */
final class BuiltSite implements AutoCloseable {

    /** That of the commands which tests run, too. */
    private static final Path CACHE = Path.of("target", "test-cache", "chalkline");

    private static @Nullable BuiltSite project;

    private final Path directory;
    private final Preview preview;

    private BuiltSite(Path directory, Preview preview) {
        this.directory = directory;
        this.preview = preview;
    }

    /** The lessons that come with the project, built once for all tests; it is never closed. */
    static synchronized BuiltSite ofProject() {
        if (project == null) {
            project = of(Path.of("..", "content"));
        }
        return project;
    }

    static BuiltSite of(Path content) {
        try {
            Diagnostics diagnostics = new Diagnostics();
            Published built = new Pipeline(Cache.in(CACHE)).build(content, diagnostics);
            Assertions.assertThat(diagnostics.list()).isEmpty();
            // Left to mvn clean, for the next run may want to look at it.
            Path directory = Files.createTempDirectory(Path.of("target"), "site-").resolve("site");
            DirectoryOutput.write(built.files(), directory);
            return new BuiltSite(directory, Preview.start(directory, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path directory() {
        return directory;
    }

    /** The address of a page over HTTP. */
    String http(String page) {
        return preview.address() + page;
    }

    /** The address of a page on the disk. */
    String file(String page) {
        return directory.resolve(page).toUri().toString();
    }

    @Override
    public void close() {
        preview.close();
    }
}
