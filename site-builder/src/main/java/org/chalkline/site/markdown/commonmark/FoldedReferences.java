package org.chalkline.site.markdown.commonmark;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Link reference definitions by their labels, whose case does not matter: ẞ is SS. */
final class FoldedReferences extends ReferenceRepository {

    private FoldedReferences(Document document) {
        super(document);
    }

    /** Gives a document, which has no references yet, such a list. */
    static void install(Document document) {
        document.set(Parser.REFERENCES, new FoldedReferences(document));
    }

    @Override
    public @Nullable Reference put(String label, Reference reference) {
        return super.put(folded(label), reference);
    }

    @Override
    public @Nullable Reference get(Object label) {
        return super.get(folded(label));
    }

    @Override
    public boolean containsKey(Object label) {
        return super.containsKey(folded(label));
    }

    private static String folded(Object label) {
        return label.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
