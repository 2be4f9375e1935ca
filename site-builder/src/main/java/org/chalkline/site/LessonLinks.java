package org.chalkline.site;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import org.chalkline.site.markdown.LinkPort;
import org.chalkline.site.source.ContentFolder;
import org.chalkline.site.source.LessonFile;
import org.jspecify.annotations.Nullable;

/** What a lesson can link to: the other lessons and files of its folder. */
final class LessonLinks implements LinkPort {

    private static final String NOWHERE = "";

    private final LessonFile file;
    private final ContentFolder folder;

    LessonLinks(LessonFile file, ContentFolder folder) {
        this.file = file;
        this.folder = folder;
    }

    @Override
    public boolean exists(String path) {
        String target = resolve(path);
        return folder.files().containsKey(target) || lesson(target) != null;
    }

    @Override
    public Collection<String> paths() {
        return folder.lessons().stream()
                .map(lesson -> RelativeLink.way(file.path(), lesson.path()))
                .toList();
    }

    @Override
    public @Nullable String title(String path) {
        LessonFile lesson = lesson(resolve(path));
        return lesson == null || lesson.title().isEmpty() ? null : lesson.title();
    }

    @Override
    public @Nullable String labelText(String label) {
        return null;
    }

    private String resolve(String path) {
        if (path.endsWith("/")) {
            return NOWHERE;
        }
        try {
            Path target = Path.of(file.path()).resolveSibling(path).normalize();
            return target.toString().replace('\\', '/');
        } catch (InvalidPathException noName) {
            return NOWHERE;
        }
    }

    private @Nullable LessonFile lesson(String path) {
        return folder.lessons().stream()
                .filter(lesson -> lesson.path().equals(path))
                .findFirst()
                .orElse(null);
    }
}
