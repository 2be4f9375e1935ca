package org.chalkline.site.source;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The edge of a content folder. Symbolic links do not lead over it, and what has a name that begins
 * with a dot, such as {@code .git} or {@code .env}, is outside.
 */
final class Boundary {

    private final Path root;

    /**
     * Looks at a folder.
     *
     * @throws IOException if it is not there
     */
    Boundary(Path root) throws IOException {
        this.root = root.toRealPath();
    }

    /** Returns the folder, without links on the way to it. */
    Path root() {
        return root;
    }

    /**
     * Returns whether a file or folder is inside, wherever links lead.
     *
     * @throws IOException if it is not there
     */
    boolean holds(Path path) throws IOException {
        Path real = path.toRealPath();
        return real.startsWith(root) && !isHidden(root.relativize(real));
    }

    /**
     * Returns whether a link stands on the way from the folder to a folder in it.
     *
     * @param root the folder as it was named
     */
    boolean isLinked(Path root, Path folder) throws IOException {
        return !folder.toRealPath().equals(this.root.resolve(root.relativize(folder)));
    }

    /** Returns whether a part of a path begins with a dot. */
    static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
