package org.chalkline.site.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts kept on disk under the SHA-256 of what they were made from. Losing it costs time and
 * nothing else: what cannot be written is not kept, what was damaged counts as absent.
 */
public final class Cache {

    /** Short texts are kept in memory, too, since lessons repeat their formulas. */
    private static final int RECENT = 4_000;

    private static final int SHORT = 20_000;

    private final Path directory;

    private final Map<List<String>, String> recent =
            Collections.synchronizedMap(
                    new LinkedHashMap<>() {
                        @Override
                        protected boolean removeEldestEntry(
                                Map.Entry<List<String>, String> eldest) {
                            return size() > RECENT;
                        }
                    });

    private Cache(Path directory) {
        this.directory = directory;
    }

    /** A cache in a directory that need not exist yet. */
    public static Cache in(Path directory) {
        return new Cache(directory);
    }

    /** The text kept for this key, or null; every part of the key counts. */
    public @Nullable String find(List<String> key) {
        String known = recent.get(key);
        if (known != null) {
            return known;
        }
        String found = read(key);
        if (found != null) {
            remember(key, found);
        }
        return found;
    }

    private void remember(List<String> key, String text) {
        if (text.length() <= SHORT) {
            recent.put(key, text);
        } else {
            recent.remove(key);
        }
    }

    private @Nullable String read(List<String> key) {
        try {
            String entry = Files.readString(file(key), StandardCharsets.UTF_8);
            int end = entry.indexOf('\n');
            if (end < 0) {
                return null;
            }
            String text = entry.substring(end + 1);
            return entry.substring(0, end).equals(digest(text)) ? text : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Keeps a text: other threads and processes see all of it or nothing. */
    public void keep(List<String> key, String text) {
        remember(key, text);
        Path file = file(key);
        Path aside = null;
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            aside = Files.createTempFile(folder, "aside", null);
            Files.writeString(aside, digest(text) + "\n" + text, StandardCharsets.UTF_8);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(aside);
        }
    }

    /** Where the text for this key lies. */
    Path file(List<String> key) {
        StringBuilder whole = new StringBuilder();
        for (String part : key) {
            whole.append(part.length()).append(':').append(part);
        }
        String digest = digest(whole.toString());
        return directory.resolve(digest.substring(0, 2)).resolve(digest.substring(2));
    }

    private static void discard(@Nullable Path aside) {
        try {
            if (aside != null) {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            // A stray temporary file in a cache harms nobody.
        }
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Hash.sha256(text));
    }
}
