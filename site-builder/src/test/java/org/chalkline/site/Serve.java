package org.chalkline.site;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chalkline.site.cli.Chalkline;

/** {@code chalkline serve} in a thread of its own. */
final class Serve implements AutoCloseable {

    /** Milliseconds after which nothing more is expected to happen. */
    private static final long PATIENCE = 30_000;

    private final Said out = new Said();
    private final Said err = new Said();
    private final FutureTask<Integer> run;
    private final Thread thread;

    private Serve(String... args) {
        run =
                new FutureTask<>(
                        () -> Chalkline.run(new PrintWriter(out), new PrintWriter(err), args));
        thread = new Thread(run, "serve");
        thread.start();
    }

    /** Starts the command at any free port. */
    static Serve of(Object... args) {
        return at(0, args);
    }

    /** Starts the command at a port. */
    static Serve at(int port, Object... args) {
        return new Serve(
                Stream.concat(Stream.of("serve", "--port", port), Stream.of(args))
                        .map(Object::toString)
                        .toArray(String[]::new));
    }

    /** Returns the address to open, once it is told. */
    String address() throws InterruptedException {
        return out.await(said -> said.matches("(?s).* http\\S+ .*\n"))
                .replaceAll("(?s).* (http\\S+) .*", "$1");
    }

    /** Waits until a page says a text, and returns all that it says. */
    String awaitPage(String path, String text) throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        Answer answer = get(path);
        while (!answer.body().contains(text)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("never said " + text + ", but " + answer);
            }
            Thread.sleep(10);
            answer = get(path);
        }
        return answer.body();
    }

    /** Waits until the error output holds a text. */
    void awaitError(String text) throws InterruptedException {
        err.await(said -> said.contains(text));
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    /** What an address answers. */
    record Answer(int status, String body) {}

    /** Asks for a page. */
    Answer get(String path) throws IOException, InterruptedException {
        var connection = (HttpURLConnection) URI.create(address() + path).toURL().openConnection();
        int status = connection.getResponseCode();
        try (var in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(status, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Stops the command, and returns its exit status. */
    int stop() {
        thread.interrupt();
        try {
            return run.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** What was printed, for others to wait for. */
    private static final class Said extends Writer {

        private final StringBuilder text = new StringBuilder();

        @Override
        public synchronized void write(char[] characters, int from, int length) {
            text.append(characters, from, length);
            notifyAll();
        }

        synchronized String await(Predicate<String> condition) throws InterruptedException {
            long end = System.currentTimeMillis() + PATIENCE;
            while (!condition.test(text.toString())) {
                long left = end - System.currentTimeMillis();
                if (left <= 0) {
                    throw new AssertionError("never said; only: " + text);
                }
                wait(left);
            }
            return text.toString();
        }

        @Override
        public synchronized String toString() {
            return text.toString();
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
