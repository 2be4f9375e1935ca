package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * Tabs that stand one after another without a set around them, as sphinx-panels and
 * sphinx-inline-tabs have them.
 */
public final class LooseTabs {

    private static final String NEW_SET = "new-group";
    private static final String NEW_SET_TOO = "new-set";

    private LooseTabs() {}

    /** Puts sets around the loose tabs among the children of a node. */
    public static void gather(Node parent) {
        DirectiveBlock set = null;
        @Nullable Node next = parent.getFirstChild();
        while (next != null) {
            Node node = next;
            next = node.getNext();
            if (!(node instanceof DirectiveBlock tab) || !tab.isLooseTab()) {
                set = null;
                continue;
            }
            if (set == null || tab.isOn(NEW_SET) || tab.isOn(NEW_SET_TOO)) {
                set = tab.around(TabSet.NAME);
                node.insertBefore(set);
            }
            set.appendChild(node);
        }
    }
}
