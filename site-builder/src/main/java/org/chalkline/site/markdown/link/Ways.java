package org.chalkline.site.markdown.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chalkline.site.markdown.port.LinkPort;

/**
 * Where addresses lead that are written as other programs have them: to a lesson without its ending
 * or with that of its page, to a folder, from the root of the site, by kinds of their own.
 */
final class Ways {

    private static final String LESSON = ".md";

    /** What stands at the end of an address in the place of a lesson's ending. */
    private static final List<String> ENDINGS = List.of(".html", ".ipynb", ".qmd", ".rst", ".mdx");

    /** The lessons of folders. */
    private static final List<String> FIRST = List.of("index.md", "README.md", "intro.md");

    /** A file of the content folder itself, from which a way begins at the root. */
    private static final String ROOT = "site.yml";

    /** The hosts of what has a name of its own in the world. */
    private static final Map<String, String> WORLD =
            Map.of(
                    "doi", "https://doi.org/",
                    "github", "https://github.com/",
                    "pep", "https://peps.python.org/pep-",
                    "rfc", "https://www.rfc-editor.org/rfc/rfc",
                    "wiki", "https://en.wikipedia.org/wiki/");

    private static final Pattern WORLDLY = Pattern.compile("(doi|github|pep|rfc|wiki):(?!//)(.+)");

    /** Kinds of addresses that say only that what follows is a file or a label. */
    private static final Pattern HOMELY = Pattern.compile("(?:path|project):(?=.)");

    private Ways() {}

    /** The web address of what has a name in the world, such as {@code doi:…}; or the address. */
    static String inTheWorld(String address) {
        Matcher found = WORLDLY.matcher(address);
        if (!found.matches()) {
            return address;
        }
        String name = found.group(2).strip().replace(' ', '_');
        boolean padded = found.group(1).equals("pep") && name.matches("\\d{1,4}");
        return WORLD.get(found.group(1)) + (padded ? "0".repeat(4 - name.length()) : "") + name;
    }

    /** An address without a kind that says no more than its text. */
    static String home(String address) {
        return HOMELY.matcher(address).replaceFirst("");
    }

    /** A path at which something is; the same one where it is not found in another way. */
    static String find(String written, String file, LinkPort links) {
        String path = written.replace('\\', '/');
        if (written.isEmpty() || links.exists(written)) {
            return path;
        }
        List<String> bases = new ArrayList<>();
        if (path.startsWith("/")) {
            String fromRoot = path.substring(1);
            bases.add(links.from(ROOT, fromRoot));
            int language = file.indexOf('/');
            if (language > 0) {
                bases.add(links.from(file.substring(0, language) + "/" + ROOT, fromRoot));
            }
        } else {
            bases.add(path);
        }
        for (String base : bases) {
            for (String candidate : candidates(base)) {
                if (links.exists(candidate)) {
                    return candidate;
                }
            }
        }
        return written;
    }

    private static List<String> candidates(String path) {
        String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        List<String> candidates = new ArrayList<>(List.of(path, plain + LESSON));
        for (String ending : ENDINGS) {
            if (plain.endsWith(ending)) {
                candidates.add(plain.substring(0, plain.length() - ending.length()) + LESSON);
            }
        }
        FIRST.forEach(first -> candidates.add(plain.isEmpty() ? first : plain + "/" + first));
        return candidates;
    }
}
