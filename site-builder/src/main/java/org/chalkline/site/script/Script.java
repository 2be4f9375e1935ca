package org.chalkline.site.script;

import java.util.List;

/**
 * A function on top of a JavaScript library.
 *
 * @param name of the library, with its version
 * @param files the library's files on the class path, in the order in which they are to be loaded
 * @param function a JavaScript expression that yields the function
 */
public record Script(String name, List<String> files, String function) {

    public Script {
        files = List.copyOf(files);
    }
}
