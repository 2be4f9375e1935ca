package org.chalkline.site.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A JavaScript library on the class path; its version is what the jar itself says. */
public record WebJar(String name, String version) {

    /**
     * Finds a library by its npm name.
     *
     * @throws IllegalStateException when it is not on the class path
     */
    public static WebJar of(String name) {
        String descriptor = "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
        Properties properties = new Properties();
        try (InputStream in = open(descriptor)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = properties.getProperty("version");
        if (version == null) {
            throw new IllegalStateException(descriptor + " names no version");
        }
        return new WebJar(name, version);
    }

    /** A file of the library on the class path, by its path in it, as {@code dist/katex.js}. */
    public String file(String path) {
        return "/META-INF/resources/webjars/" + name + "/" + version + "/" + path;
    }

    /** What a file of the library holds. */
    public byte[] bytes(String path) {
        try (InputStream in = open(file(path))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a UTF-8 file of the library holds. */
    public String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static InputStream open(String resource) {
        @Nullable InputStream in = WebJar.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("not on the class path: " + resource);
        }
        return in;
    }
}
