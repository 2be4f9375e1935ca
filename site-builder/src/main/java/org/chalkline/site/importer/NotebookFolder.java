package org.chalkline.site.importer;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The notebooks in a folder. */
final class NotebookFolder {

    private static final Set<String> LEFT =
            Set.of("_build", "build", "node_modules", "site-packages");

    private NotebookFolder() {}

    /** Returns them in the order of their paths. */
    static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path dir, BasicFileAttributes attributes) {
                        String name = String.valueOf(dir.getFileName());
                        boolean isLeft = name.startsWith(".") || LEFT.contains(name);
                        return isLeft && !dir.equals(folder)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                        if (attributes.isRegularFile()
                                && (name.endsWith(".ipynb") || name.endsWith(".qmd"))) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(null);
        return files;
    }
}
