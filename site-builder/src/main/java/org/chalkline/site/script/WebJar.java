package org.chalkline.site.script;

import java.util.Properties;
import org.chalkline.site.base.OwnFile;

/** A JavaScript library on the class path; its version is what the jar itself says. */
public record WebJar(String name, String version) {

    /**
     * Finds a library by its npm name.
     *
     * @throws IllegalStateException when it is not on the class path
     */
    public static WebJar of(String name) {
        String descriptor = "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
        Properties properties = OwnFile.properties(WebJar.class, descriptor);
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
        return OwnFile.bytes(WebJar.class, file(path));
    }

    /** What a UTF-8 file of the library holds. */
    public String text(String path) {
        return OwnFile.text(WebJar.class, file(path));
    }
}
