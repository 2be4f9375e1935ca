package org.chalkline.site.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.chalkline.site.base.Refusal;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.text.Text;

/**
 * An archive with one folder, named as the archive is, to unpack and open without a host. The same
 * site makes the same bytes, whenever and wherever it is written by one JDK.
 */
final class ZipFormat implements SiteFormat {

    /** Marks an archive as one that may be replaced. */
    private static final String MARKER = "Written by Chalkline; replaced by the next build.";

    /** What a reader opens, so it comes first. */
    private static final String START = "index.html";

    /** Local, so that no time zone moves it; before this month Java writes a second, moved one. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Pattern ENDING = Pattern.compile("\\.zip$", Pattern.CASE_INSENSITIVE);

    @Override
    public Path place() {
        return Path.of("target", "site.zip");
    }

    @Override
    public long write(SiteFiles site, Path archive) throws IOException {
        Text objection = objection(archive);
        if (!objection.isEmpty()) {
            throw new Refusal(objection);
        }
        String folder = folder(archive.toAbsolutePath().normalize());
        FileOutput.write(archive, aside -> pack(site, folder, aside));
        return Files.size(archive);
    }

    @Override
    public Text objection(Path archive) throws IOException {
        return FileOutput.objection(archive, "site.zip", ZipFormat::isOurs);
    }

    private static boolean isOurs(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return MARKER.equals(zip.getComment());
        } catch (ZipException noArchive) {
            return false;
        }
    }

    private static String folder(Path archive) {
        String name = ENDING.matcher(archive.getFileName().toString()).replaceFirst("");
        return (name.isEmpty() ? "site" : name) + "/";
    }

    private static void pack(SiteFiles site, String folder, Path archive) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.setComment(MARKER);
            byte[] start = site.all().get(START);
            if (start != null) {
                put(zip, folder + START, start);
            }
            for (Map.Entry<String, byte[]> entry : site.all().entrySet()) {
                if (!entry.getKey().equals(START)) {
                    put(zip, folder + entry.getKey(), entry.getValue());
                }
            }
        }
    }

    private static void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
