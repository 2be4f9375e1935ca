package org.chalkline.site.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Files that come with the program, on its class path. */
public final class OwnFile {

    private OwnFile() {}

    /**
     * Returns what a file holds.
     *
     * @param near the class beside which it lies, unless its name begins with a slash
     * @throws IllegalStateException if there is none, which is a fault of the program
     */
    public static byte[] bytes(Class<?> near, String name) {
        try (InputStream in = near.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** As {@link #bytes}, as text in UTF-8. */
    public static String text(Class<?> near, String name) {
        return new String(bytes(near, name), StandardCharsets.UTF_8);
    }

    /** As {@link #text}, as names with their values. */
    public static Properties properties(Class<?> near, String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(near, name)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return properties;
    }
}
