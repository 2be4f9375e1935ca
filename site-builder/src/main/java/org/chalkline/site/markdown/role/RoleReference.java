package org.chalkline.site.markdown.role;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The text of a role that refers to something: <code>label</code> or <code>words &lt;label></code>.
 *
 * @param words what to show, or empty
 */
record RoleReference(BasedSequence words, BasedSequence target) {

    static RoleReference of(BasedSequence text) {
        BasedSequence whole = text.trim();
        int open = whole.lastIndexOf('<');
        if (open < 0 || !whole.endsWith(">")) {
            return new RoleReference(BasedSequence.NULL, whole);
        }
        return new RoleReference(
                whole.subSequence(0, open).trim(),
                whole.subSequence(open + 1, whole.length() - 1).trim());
    }
}
