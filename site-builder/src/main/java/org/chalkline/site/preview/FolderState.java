package org.chalkline.site.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder at one moment. Two states are equal if no file was added, deleted or
 * written between them.
 *
 * <p>Dot files do not count, nor do the files that editors write beside the one they save, such as
 * {@code relu.md~} or Vim's {@code 4913}.
 */
record FolderState(Map<Path, Stamp> files) {

    private static final Pattern LITTER =
            Pattern.compile(
                    "\\..*|.*~|#.*#|4913|.*\\.(swp|swx|tmp|crswap)|.*___jb_(tmp|old)___",
                    Pattern.DOTALL);

    /**
     * What changes when a file is written.
     *
     * @param key the file's identity on its disk, which changes when another file takes its place;
     *     null where the system has none
     */
    record Stamp(long size, FileTime modified, @Nullable Object key) {

        static Stamp of(BasicFileAttributes file) {
            return new Stamp(file.size(), file.lastModifiedTime(), file.fileKey());
        }
    }

    /**
     * Reads the state of a folder; it is empty if the folder does not exist.
     *
     * @param onFolder is called with each folder before the files in it are read
     */
    static FolderState of(Path root, Consumer<Path> onFolder) {
        Map<Path, Stamp> files = new HashMap<>();
        try {
            Files.walkFileTree(root, new Reader(root, onFolder, files));
        } catch (IOException vanished) {
            // The next look sees what became of it.
        }
        return new FolderState(files);
    }

    private static boolean isLitter(Path path) {
        return LITTER.matcher(path.getFileName().toString()).matches();
    }

    /** Collects the stamps of files; what vanishes meanwhile is left out. */
    private static final class Reader extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Consumer<Path> onFolder;
        private final Map<Path, Stamp> files;

        Reader(Path root, Consumer<Path> onFolder, Map<Path, Stamp> files) {
            this.root = root;
            this.onFolder = onFolder;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && isLitter(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            onFolder.accept(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            if (!isLitter(file)) {
                boolean isLink = attributes.isSymbolicLink() && Files.exists(file);
                BasicFileAttributes target =
                        isLink ? Files.readAttributes(file, BasicFileAttributes.class) : attributes;
                files.put(file, Stamp.of(target));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException vanished) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException vanished) {
            return FileVisitResult.CONTINUE;
        }
    }
}
