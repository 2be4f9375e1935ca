package org.chalkline.site.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chalkline.site.base.MediaType;

/** An open file of a site. It can be read to its end even if a build replaces it meanwhile. */
record SiteFile(String name, SeekableByteChannel content) implements AutoCloseable {

    static SiteFile open(Path file) throws IOException {
        return new SiteFile(file.getFileName().toString(), Files.newByteChannel(file));
    }

    String type() {
        return MediaType.of(name);
    }

    /** Returns a stream of the bytes from a place on. */
    InputStream from(long place) throws IOException {
        return Channels.newInputStream(content.position(place));
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
