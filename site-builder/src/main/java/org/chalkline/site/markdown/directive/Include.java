package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.diagnostic.Position;
import org.chalkline.site.markdown.commonmark.Bounds;
import org.chalkline.site.markdown.commonmark.Refused;
import org.chalkline.site.markdown.document.LabelBlock;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.LessonSource;
import org.chalkline.site.markdown.port.MessagePort;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Lines of another file, which is the argument: Markdown that is read as if it stood here, or code
 * that is shown.
 */
final class Include implements BlockDirective {

    private static final String CODE_NAME = "literalinclude";
    private static final String LITERAL = "literal";
    private static final String MATCH = "lineno-match";
    private static final String CAPTION = "caption";
    private static final List<String> LANGUAGES = List.of("language", "lang", "code");

    @Override
    public Set<String> names() {
        return Set.of("include", CODE_NAME);
    }

    @Override
    public List<OptionType> options() {
        List<OptionType> options = new ArrayList<>(LineSelection.options());
        options.addAll(CodeView.options());
        options.add(OptionType.flag(LITERAL));
        options.add(OptionType.flag(MATCH));
        LANGUAGES.forEach(name -> options.add(OptionType.text(name)));
        return options;
    }

    @Override
    public boolean hasMarkdownBody() {
        return false;
    }

    @Override
    public Set<String> numbers() {
        return Set.of(MessagePort.CODE_NUMBER);
    }

    @Override
    public String number(DirectiveBlock block, boolean labelled) {
        return labelled && block.option(CAPTION) != null ? MessagePort.CODE_NUMBER : "";
    }

    private static boolean isCode(DirectiveBlock block) {
        return block.isNamed(CODE_NAME)
                || block.isOn(LITERAL)
                || LANGUAGES.stream().anyMatch(name -> block.option(name) != null);
    }

    @Override
    public void read(
            DirectiveBlock block, Reading reading, Function<BasedSequence, Document> parse) {
        if (!block.body().isBlank()) {
            reading.report(
                    Mistake.UNFIT_BODY,
                    reading.position(block.body()),
                    Text.of("'{0}' with a text of its own", block.name()),
                    Text.of("nothing but options between its fences"));
        }
        BasedSequence found = find(block, reading);
        BasedSequence text = found == null ? BasedSequence.NULL : found;
        if (isCode(block)) {
            block.setBody(text);
            return;
        }
        block.checkEnd(reading);
        checkOptions(block.described(reading.map(), ""), reading);
        checkForCode(block, reading);
        replace(block, parse.apply(text));
    }

    private static void checkForCode(DirectiveBlock block, Reading reading) {
        for (DirectiveBlock.OptionLine option : block.options()) {
            String name = option.name().toString();
            if (name.equals(MATCH)
                    || CodeView.options().stream().anyMatch(each -> each.name().equals(name))) {
                reading.report(
                        Mistake.UNFIT_OPTION,
                        reading.position(option.name()),
                        Text.of("the option '{0}' is for code", name),
                        Text.of("':literal:' or ':language:' beside it"));
            }
        }
    }

    private @Nullable BasedSequence find(DirectiveBlock block, Reading reading) {
        BasedSequence path = block.argument();
        Position place = reading.position(path.isEmpty() ? block.name() : path);
        LessonSource source = reading.files().read(path.toString(), place);
        if (source == null) {
            return null;
        }
        List<String> files = new ArrayList<>(place.files(reading.file()));
        if (!isCode(block) && files.contains(source.file())) {
            files.add(source.file());
            reading.report(
                    Mistake.INCLUDE_CYCLE,
                    place,
                    Text.of("'{0}' includes itself", source.file()),
                    Text.NONE,
                    Text.of("The chain of files is {0}.", String.join(" → ", files)));
            return null;
        }
        checkLength(source, block, reading);
        List<Integer> lines = LineSelection.of(block, source, !isCode(block), reading);
        return lines == null ? null : reading.map().included(source, place, lines);
    }

    /** Refuses a lesson that would be too long with a file that a block takes in. */
    static void checkLength(LessonSource source, DirectiveBlock block, Reading reading) {
        if (reading.map().length() + source.text().length() > Bounds.LONGEST_LESSON) {
            throw new Refused(
                    block.name(),
                    Text.of(
                            "and what it includes have more than {0} characters here",
                            Bounds.LONGEST_LESSON));
        }
    }

    /** Puts what was read in the place of its directive, a label of that before it. */
    private static void replace(DirectiveBlock block, Document body) {
        if (body.hasChildren()) {
            block.labels().forEach(label -> block.insertBefore(new LabelBlock(label, label)));
        }
        while (body.getFirstChild() != null) {
            block.insertBefore(body.getFirstChild());
        }
        block.unlink();
    }

    @Override
    public void render(DirectiveBlock block, Directive directive, DirectiveScope scope) {
        if (block.body().isBlank()) {
            // It could not be read.
            return;
        }
        CodeView view = CodeView.of(directive, scope);
        if (directive.isOn(MATCH)) {
            view = view.numberedFrom(scope.rendering().position(block.body()).line());
        }
        scope.write(
                CodeRenderer.figure(
                        scope.rendering(), block, block.body(), language(block, scope), view));
    }

    /** The language as it is told, or else as the file's ending tells. */
    private static BasedSequence language(DirectiveBlock block, DirectiveScope scope) {
        for (String name : LANGUAGES) {
            BasedSequence told = block.option(name);
            if (told != null) {
                return told;
            }
        }
        BasedSequence path = block.argument();
        BasedSequence ending = path.subSequence(path.lastIndexOf('.') + 1);
        boolean known = scope.rendering().ports().code().knows(ending.toString());
        return known ? ending : BasedSequence.NULL;
    }
}
