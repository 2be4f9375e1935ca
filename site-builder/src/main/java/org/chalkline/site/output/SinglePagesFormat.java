package org.chalkline.site.output;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chalkline.site.base.SiteFiles;
import org.chalkline.site.output.single.LargeFiles;
import org.chalkline.site.output.single.MathStyle;
import org.chalkline.site.output.single.SinglePages;
import org.chalkline.text.Text;

/** A directory of pages. Each page holds all files that it needs. */
final class SinglePagesFormat implements SiteFormat {

    @Override
    public Path place() {
        return Path.of("target", "single");
    }

    /** Each may be mailed alone. */
    @Override
    public boolean isTogether() {
        return false;
    }

    @Override
    public SiteFiles arrange(WholeSite site) {
        Map<String, MathStyle> pages = new TreeMap<>();
        site.pages().forEach(page -> pages.put(page, site.formulas().apply(List.of(page))));
        return SinglePages.of(site.files(), pages, site.mathStyle(), site.url());
    }

    @Override
    public List<Text> leftOut(SiteFiles site) {
        return LargeFiles.told(site);
    }

    @Override
    public List<Text> costs(SiteFiles site, List<PageWeight> weights) {
        return site.all().entrySet().stream()
                .map(
                        file ->
                                Text.of(
                                        "{0}: {1}",
                                        file.getKey(),
                                        PageWeight.kilobytes(file.getValue().length)))
                .toList();
    }
}
