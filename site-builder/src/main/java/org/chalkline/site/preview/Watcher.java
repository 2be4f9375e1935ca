package org.chalkline.site.preview;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches a folder, with all folders in it, for changes by other programs.
 *
 * <p>The system's events only say when to look; a change is a difference between two {@link
 * FolderState}s. So no change is lost when the system drops events, when a new folder holds files
 * before it is watched, or when the folder itself is deleted and made anew. Once a second the
 * watcher looks without an event, for systems and disks that send none or send them late.
 *
 * <p>For one thread. A change while that thread is busy is found by its next call.
 */
public final class Watcher implements AutoCloseable {

    /** Milliseconds without a change that end one: editors save a file in several steps. */
    private static final long REST = 50;

    /** Milliseconds after which a folder that never rests counts as changed. */
    private static final long LONGEST = 2000;

    /** Milliseconds between two looks without an event. */
    private static final long PERIOD = 1000;

    private final Path folder;
    private final @Nullable WatchService events;
    private final Map<Path, WatchKey> watched = new HashMap<>();
    private FolderState seen;

    private Watcher(Path folder, @Nullable WatchService events) {
        this.folder = folder;
        this.events = events;
        seen = look();
    }

    /** Watches a folder from now on. */
    public static Watcher of(Path folder) {
        WatchService events;
        try {
            events = folder.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException none) {
            // Linux gives each user a limited number. Looking once a second works without.
            events = null;
        }
        return new Watcher(folder, events);
    }

    /**
     * Waits until the folder differs from what it was when the last call returned, or when this
     * watcher was made, and until it has come to rest.
     */
    public void awaitChange() throws InterruptedException {
        FolderState now = look();
        do {
            while (now.equals(seen)) {
                pause();
                now = look();
            }
            now = rest(now);
        } while (now.equals(seen));
        seen = now;
    }

    @Override
    public void close() {
        if (events != null) {
            try {
                events.close();
            } catch (IOException e) {
                // It ends with the program.
            }
        }
    }

    /** Waits until two looks see the same. */
    private FolderState rest(FolderState changed) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST);
        FolderState now = changed;
        FolderState before;
        do {
            before = now;
            Thread.sleep(REST);
            now = look();
        } while (!now.equals(before) && System.nanoTime() < end);
        return now;
    }

    /** Looks at what the folder leads to, if it is a link. */
    private FolderState look() {
        Path real = folder;
        try {
            real = folder.toRealPath();
        } catch (IOException vanished) {
            // It may come back.
        }
        return FolderState.of(real, this::watch);
    }

    /** Asks for the events of a folder, unless it is watched already. */
    private void watch(Path each) {
        WatchKey known = watched.get(each);
        if (events == null || (known != null && known.isValid())) {
            return;
        }
        try {
            watched.put(
                    each,
                    each.register(
                            events,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_DELETE,
                            StandardWatchEventKinds.ENTRY_MODIFY));
        } catch (IOException | ClosedWatchServiceException vanished) {
            watched.remove(each);
        }
    }

    /** Waits for an event, or a second. */
    private void pause() throws InterruptedException {
        if (events == null) {
            Thread.sleep(PERIOD);
            return;
        }
        WatchKey key = events.poll(PERIOD, TimeUnit.MILLISECONDS);
        while (key != null) {
            // What the events say does not matter, not even that some were lost.
            key.pollEvents();
            key.reset();
            key = events.poll();
        }
    }
}
