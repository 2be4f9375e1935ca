package org.chalkline.site.preview;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The site while its author works on it: which version is served, and what the last build said. */
public final class LiveSite {

    /** The version of a site that was built before the program started. */
    private static final String FORMER = "former";

    private Outcome latest;

    /**
     * How a build went.
     *
     * @param site the version of the site that is served now; empty if none was ever built
     * @param errors what the build found wrong, as HTML; empty if it found nothing
     */
    record Outcome(String site, String errors) {

        boolean hasSite() {
            return !site.isEmpty();
        }
    }

    /**
     * Starts before the first build.
     *
     * @param hasFormer whether there is a site of an earlier run to serve meanwhile
     */
    public LiveSite(boolean hasFormer) {
        latest = new Outcome(hasFormer ? FORMER : "", "");
    }

    /**
     * Tells that a new site is in its place.
     *
     * @param version a text that differs if and only if the site does
     */
    public void built(String version) {
        set(new Outcome(version, ""));
    }

    /** Tells that the last build failed; the former site is still served. */
    public void failed(ErrorList errors) {
        set(new Outcome(latest().site(), errors.html()));
    }

    private synchronized void set(Outcome outcome) {
        latest = outcome;
        notifyAll();
    }

    synchronized Outcome latest() {
        return latest;
    }

    /**
     * Returns the latest outcome as soon as it is another one than a known one, or a time is over.
     */
    synchronized Outcome after(@Nullable Outcome known, long milliseconds)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
        long left = milliseconds;
        while (latest.equals(known) && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
        return latest;
    }
}
