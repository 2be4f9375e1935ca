package wrong.chalkline.site.page;

import com.vladsch.flexmark.util.ast.Node;

/** A stage that knows another's library. */
public interface PageWithMarkdown {
    Node markdown();
}
