package org.chalkline.site.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chalkline.site.base.Refusal;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.site.output.single.LargeFiles;
import org.chalkline.site.output.single.SingleSite;
import org.chalkline.text.Text;

/** One page that holds all pages of a site, and all they need. */
final class SingleSiteFormat implements SiteFormat {

    private static final String DOCTYPE = "<!DOCTYPE html>";

    /** Begins a page that may be replaced. */
    private static final String MARKER =
            DOCTYPE + "<!--Written by Chalkline; replaced by the next build.-->";

    @Override
    public Path place() {
        return Path.of("target", "site.html");
    }

    @Override
    public boolean isOneFile() {
        return true;
    }

    @Override
    public SiteFiles arrange(WholeSite site) {
        return SingleSite.of(
                site.files(),
                site.pages(),
                site.mathStyle(),
                site.formulas().apply(site.pages()),
                SingleSite.Frame.own());
    }

    @Override
    public List<Text> leftOut(SiteFiles site) {
        return LargeFiles.told(site);
    }

    /** The closing line of a build tells how large the one file is. */
    @Override
    public List<Text> costs(SiteFiles site, List<PageWeight> weights) {
        return List.of();
    }

    @Override
    public long write(SiteFiles site, Path file) throws IOException {
        Text objection = objection(file);
        byte[] page = site.all().get(SingleSite.PATH);
        if (page == null || !objection.isEmpty()) {
            throw new Refusal(objection);
        }
        String html = new String(page, StandardCharsets.UTF_8);
        FileOutput.write(
                file, aside -> Files.writeString(aside, MARKER + html.substring(DOCTYPE.length())));
        return Files.size(file);
    }

    @Override
    public Text objection(Path file) throws IOException {
        return FileOutput.objection(file, "site.html", SingleSiteFormat::isOurs);
    }

    private static boolean isOurs(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(MARKER.length());
            return new String(start, StandardCharsets.UTF_8).equals(MARKER);
        }
    }
}
