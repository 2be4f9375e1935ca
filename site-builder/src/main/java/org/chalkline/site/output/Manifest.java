package org.chalkline.site.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The list of the files that a build wrote into a directory. It is kept in the directory itself, so
 * that the next build knows what it may replace and delete. While it is open, no other build writes
 * there.
 *
 * <p>The file has a line that says what it is, then a line for each file: the checksum of its
 * content, a space and its path, in which line ends are written {@code %0A} and {@code %0D} and a
 * percent sign {@code %25}.
 */
final class Manifest implements AutoCloseable {

    /** The name of the file in the directory. */
    static final String FILE = ".chalkline";

    private static final String HEAD =
            "Written by Chalkline. The next build replaces these files and keeps all others.\n";

    /** A larger file is none of ours. */
    private static final long LARGEST = 1 << 28;

    private final FileChannel file;
    private final Map<String, String> checksums = new TreeMap<>();

    private Manifest(FileChannel file) {
        this.file = file;
    }

    /**
     * Returns whether a directory has a list that a build wrote.
     *
     * @throws IOException if the file cannot be read
     */
    static boolean isIn(Path directory) throws IOException {
        Path file = directory.resolve(FILE);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || Files.size(file) < HEAD.length()
                || Files.size(file) > LARGEST) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return HEAD.equals(new String(in.readNBytes(HEAD.length()), StandardCharsets.UTF_8));
        }
    }

    /**
     * Opens the list of a directory, which is empty if there is none; waits while another build has
     * it open.
     *
     * @throws IOException if it cannot be read
     */
    static Manifest open(Path directory) throws IOException {
        FileChannel file =
                FileChannel.open(
                        directory.resolve(FILE),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS);
        Manifest manifest = new Manifest(file);
        try {
            // Released when the channel is closed.
            file.lock();
            byte[] text = Channels.newInputStream(file).readAllBytes();
            new String(text, StandardCharsets.UTF_8).lines().skip(1).forEach(manifest::add);
            return manifest;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private void add(String line) {
        int space = line.indexOf(' ');
        if (space > 0) {
            String path =
                    line.substring(space + 1)
                            .replace("%0A", "\n")
                            .replace("%0D", "\r")
                            .replace("%25", "%");
            checksums.put(path, line.substring(0, space));
        }
    }

    /** Returns the checksums of files by their paths, which are relative, with {@code /}. */
    Map<String, String> checksums() {
        return Map.copyOf(checksums);
    }

    /** Writes another list in the place of this one. */
    void write(Map<String, String> others) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        new TreeMap<>(others)
                .forEach(
                        (path, checksum) ->
                                text.append(checksum)
                                        .append(' ')
                                        .append(
                                                path.replace("%", "%25")
                                                        .replace("\n", "%0A")
                                                        .replace("\r", "%0D"))
                                        .append('\n'));
        ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
        long size = bytes.remaining();
        file.position(0);
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.truncate(size);
    }

    static String checksum(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        return Long.toHexString(sum.getValue()) + "-" + content.length;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
