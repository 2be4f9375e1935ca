package org.chalkline.site.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chalkline.site.base.RelativeLink;
import org.chalkline.site.markdown.port.LessonTargets;
import org.chalkline.site.markdown.port.LinkPort;
import org.chalkline.site.source.ContentFolder;
import org.chalkline.site.source.LessonFile;
import org.jspecify.annotations.Nullable;

/** What a lesson can link to: the other lessons and files of its folder, and other sites. */
final class LessonLinks implements LinkPort {

    private static final String NOWHERE = "";

    private final LessonFile file;
    private final ContentFolder folder;
    private final Map<String, LessonTargets> targets;
    private final OutwardMark outward;

    /**
     * Knows what is in a folder.
     *
     * @param targets what can be referred to in each of its lessons, by their paths
     */
    LessonLinks(LessonFile file, ContentFolder folder, Map<String, LessonTargets> targets) {
        this.file = file;
        this.folder = folder;
        this.targets = Map.copyOf(targets);
        outward = new OutwardMark(folder.config().url(), file.language().say("page.outward"));
    }

    @Override
    public boolean exists(String path) {
        String target = resolve(path);
        return folder.files().containsKey(target) || lessonAt(target) != null;
    }

    @Override
    public long size(String path) {
        Path found = folder.files().get(resolve(path));
        try {
            return found == null ? 0 : Files.size(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String from(String other, String path) {
        return RelativeLink.way(file.path(), resolve(other, path));
    }

    @Override
    public Collection<String> paths() {
        return Stream.concat(
                        folder.lessons().stream().map(LessonFile::path),
                        folder.files().keySet().stream())
                .map(path -> RelativeLink.way(file.path(), path))
                .toList();
    }

    @Override
    public @Nullable String title(String path) {
        LessonFile lesson = lessonAt(resolve(path));
        return lesson == null || lesson.title().isEmpty() ? null : lesson.title();
    }

    @Override
    public @Nullable LessonTargets lesson(String path) {
        LessonFile lesson = lessonAt(resolve(path));
        return lesson == null ? null : targets.get(lesson.path());
    }

    @Override
    public String mark(String address) {
        return outward.of(address);
    }

    @Override
    public SortedMap<String, LessonTargets> others() {
        SortedMap<String, LessonTargets> others = new TreeMap<>();
        for (LessonFile lesson : folder.lessons()) {
            LessonTargets there = targets.get(lesson.path());
            if (there != null
                    && !lesson.path().equals(file.path())
                    && lesson.language().equals(file.language())) {
                others.put(RelativeLink.way(file.path(), lesson.path()), there);
            }
        }
        return others;
    }

    private String resolve(String path) {
        return resolve(file.path(), path);
    }

    private static String resolve(String from, String path) {
        if (path.endsWith("/")) {
            return NOWHERE;
        }
        try {
            Path target = Path.of(from).resolveSibling(path).normalize();
            return target.toString().replace('\\', '/');
        } catch (InvalidPathException noName) {
            return NOWHERE;
        }
    }

    private @Nullable LessonFile lessonAt(String path) {
        return folder.lessons().stream()
                .filter(lesson -> lesson.path().equals(path))
                .findFirst()
                .orElse(null);
    }
}
