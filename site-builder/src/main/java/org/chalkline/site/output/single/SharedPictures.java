package org.chalkline.site.output.single;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chalkline.site.base.SiteFiles;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pictures that stand in a page more than once: the style sheet holds each of them, behind
 * placeholders of its size. So the page has it once, and shows it without a script.
 */
final class SharedPictures {

    private SharedPictures() {}

    /**
     * Puts placeholders where a picture of a site stands again and again.
     *
     * @param whole a page at the root of the site
     * @return the rules that show the pictures, for a style sheet of the site
     */
    static String css(Document whole, SiteFiles site) {
        StringBuilder css = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, List<Element>> use : uses(whole).entrySet()) {
            String path = use.getKey();
            byte[] picture = site.all().get(path);
            String placeholder =
                    picture == null || use.getValue().size() == 1 || path.matches(".*[()'].*")
                            ? ""
                            : Placeholder.of(path, picture);
            if (!placeholder.isEmpty()) {
                css.append(".picture-").append(++number).append(" { background: url(/");
                css.append(SiteLink.encoded(path))
                        .append(") 0 0 / 100% 100% no-repeat content-box;");
                css.append(" print-color-adjust: exact; }\n");
                for (Element place : use.getValue()) {
                    place.attr("src", placeholder).addClass("picture-" + number);
                }
            }
        }
        return css.toString();
    }

    private static Map<String, List<Element>> uses(Document whole) {
        return whole.select("img[src]").stream()
                .collect(
                        Collectors.groupingBy(
                                place -> SiteLink.of(SingleSite.PATH, place.attr("src")).path(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }
}
