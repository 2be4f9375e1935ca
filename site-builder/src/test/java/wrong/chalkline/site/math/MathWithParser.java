package wrong.chalkline.site.math;

import org.jsoup.nodes.Document;

/** Knows the parser that only the output knows. */
public interface MathWithParser {
    Document page();
}
