package org.chalkline.site.lesson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chalkline.site.base.RelativeLink;
import org.chalkline.site.markdown.port.LessonTargets;
import org.chalkline.site.markdown.port.LinkPort;
import org.chalkline.site.markdown.port.Target;
import org.chalkline.site.markdown.port.Term;
import org.chalkline.site.source.ContentFolder;
import org.chalkline.site.source.LessonFile;
import org.jspecify.annotations.Nullable;

/** What a lesson can link to: the other lessons and files of its folder, and other sites. */
final class LessonLinks implements LinkPort {

    private static final String NOWHERE = "";

    private final LessonFile file;
    private final ContentFolder folder;
    private final Map<String, Linked> lessons;
    private final SharedTargets shared;
    private final OutwardMark outward;

    /** A lesson and what can be referred to in it. */
    record Linked(LessonFile file, LessonTargets targets) {}

    /**
     * Knows what is in a folder.
     *
     * @param lessons all of its lessons, by their paths
     * @param shared what those in the language of this one share
     */
    LessonLinks(
            LessonFile file,
            ContentFolder folder,
            Map<String, Linked> lessons,
            SharedTargets shared) {
        this.file = file;
        this.folder = folder;
        this.lessons = Map.copyOf(lessons);
        this.shared = shared;
        outward = new OutwardMark(folder.config().url(), file.language().say("page.outward"));
    }

    @Override
    public boolean exists(String path) {
        String target = resolve(path);
        return folder.files().containsKey(target) || lessons.containsKey(target);
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
        Linked lesson = lessons.get(resolve(path));
        return lesson == null || lesson.file().title().isEmpty() ? null : lesson.file().title();
    }

    @Override
    public @Nullable LessonTargets lesson(String path) {
        Linked lesson = lessons.get(resolve(path));
        return lesson == null ? null : lesson.targets();
    }

    @Override
    public String mark(String address) {
        return outward.of(address);
    }

    @Override
    public SortedMap<String, Target> labelled(String label) {
        return elsewhere(shared.labels().get(LessonTargets.key(label)));
    }

    @Override
    public SortedMap<String, Term> defined(String name) {
        return elsewhere(shared.terms().get(Term.key(name)));
    }

    @Override
    public Collection<String> labels() {
        return List.copyOf(new TreeSet<>(shared.labels().keySet()));
    }

    @Override
    public Collection<String> terms() {
        return shared.names();
    }

    /** Returns what other lessons have, by the way to them. */
    private <T> SortedMap<String, T> elsewhere(@Nullable Map<String, T> all) {
        SortedMap<String, T> others = new TreeMap<>();
        if (all != null) {
            all.forEach(
                    (path, named) -> {
                        if (!path.equals(file.path())) {
                            others.put(RelativeLink.way(file.path(), path), named);
                        }
                    });
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
}
