package org.chalkline.site.markdown.directive;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.chalkline.site.diagnostic.Mistake;
import org.chalkline.site.markdown.document.Attributes;
import org.chalkline.site.markdown.document.Citations;
import org.chalkline.site.markdown.document.Citing;
import org.chalkline.site.markdown.document.OutlinedBlock;
import org.chalkline.site.markdown.document.Reading;
import org.chalkline.site.markdown.document.Rendering;
import org.chalkline.site.markdown.port.Directive;
import org.chalkline.site.markdown.port.SourceMap;
import org.chalkline.site.markdown.port.SourceText;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** A fenced directive; its children are its body, if that is Markdown. */
public final class DirectiveBlock extends Block implements OutlinedBlock, Citing {

    /** The options that name a block. */
    private static final Set<String> LABELS = Set.of("name", "label");

    private final BasedSequence fence;
    private final boolean braced;
    private BasedSequence name;
    private BasedSequence argument;
    private final List<OptionLine> options = new ArrayList<>();
    private BasedSequence yaml = BasedSequence.NULL;
    private BasedSequence body = BasedSequence.NULL;
    private Attributes attributes = Attributes.NONE;
    private boolean closed;
    private boolean looseTab;
    private @Nullable BlockDirective kind;

    /**
     * Opens a directive.
     *
     * @param name may be empty
     * @param braced whether braces are around the name, as the lesson language has them
     */
    DirectiveBlock(
            BasedSequence fence, BasedSequence name, BasedSequence argument, boolean braced) {
        this.fence = fence;
        this.braced = braced;
        this.name = name;
        this.argument = argument;
    }

    /** The name and the value of an option. */
    public record OptionLine(BasedSequence name, BasedSequence value) {}

    BasedSequence fence() {
        return fence;
    }

    public BasedSequence name() {
        return name;
    }

    BasedSequence argument() {
        return argument;
    }

    boolean isBraced() {
        return braced;
    }

    /** Whether it is a tab by one of the names of those that need no set around them. */
    boolean isLooseTab() {
        return looseTab;
    }

    void setLooseTab() {
        looseTab = true;
    }

    /** A block of another name that stands where this one does. */
    DirectiveBlock around(String name) {
        DirectiveBlock around =
                new DirectiveBlock(fence, BasedSequence.of(name), BasedSequence.NULL, true);
        around.setChars(getChars());
        around.setClosed();
        around.setKind(BlockDirectives.find(name));
        return around;
    }

    boolean hasOptions() {
        return !options.isEmpty() || !yaml.isEmpty();
    }

    /** Takes it for a directive of another name. */
    void rename(BasedSequence name) {
        this.name = name;
    }

    void setArgument(BasedSequence argument) {
        this.argument = argument;
    }

    /** The attributes beside its name. */
    Attributes attributes() {
        return attributes;
    }

    void setAttributes(Attributes attributes) {
        this.attributes = attributes;
    }

    /** Adds an option whose name stands nowhere. */
    public void addOption(String name, BasedSequence value, Reading reading) {
        int offset = reading.map().offset(value, 0);
        options.add(new OptionLine(reading.map().placed(name, offset), value));
    }

    public List<OptionLine> options() {
        return options;
    }

    /** The value of an option, the last one if there are several; or null. */
    @Nullable BasedSequence option(String wanted) {
        BasedSequence value = null;
        for (OptionLine option : options) {
            value = option.name().toString().equals(wanted) ? option.value() : value;
        }
        return value;
    }

    /** Whether an option that needs no value is given and not {@code false}. */
    boolean isOn(String wanted) {
        BasedSequence value = option(wanted);
        return value != null && !value.toString().equals("false");
    }

    /** The names of classes that its author gives it. */
    List<String> givenClasses() {
        List<String> names = new ArrayList<>();
        for (String option : List.of("class", "figclass")) {
            BasedSequence value = option(option);
            if (value != null) {
                Collections.addAll(names, value.toString().strip().split("[\\s,]+", -1));
            }
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    /** Names of classes with those that its author gives it after them, a space between any two. */
    String classes(String own) {
        List<String> names = new ArrayList<>(givenClasses());
        if (!own.isEmpty()) {
            names.add(0, own);
        }
        return String.join(" ", names);
    }

    boolean isNamed(String wanted) {
        return name.toString().equals(wanted);
    }

    /** Options that are written as YAML. */
    public BasedSequence yaml() {
        return yaml;
    }

    void setYaml(BasedSequence yaml) {
        this.yaml = yaml;
    }

    BasedSequence body() {
        return body;
    }

    void setBody(BasedSequence body) {
        this.body = body;
    }

    boolean closed() {
        return closed;
    }

    void setClosed() {
        closed = true;
    }

    /**
     * What the lesson language has under its name; null where that is another stage's or unknown.
     */
    @Nullable
    public BlockDirective kind() {
        return kind;
    }

    public void setKind(@Nullable BlockDirective kind) {
        this.kind = kind;
    }

    @Override
    public List<BasedSequence> labels() {
        return options.stream()
                .filter(each -> LABELS.contains(each.name().toString()))
                .map(OptionLine::value)
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** Figures have ids, so that links can set them. */
    @Override
    public String idOf(Reading reading) {
        String all = name.toString();
        return reading.furtherDirectives().containsKey(all)
                ? all.substring(all.lastIndexOf(':') + 1)
                : "";
    }

    @Override
    public String number(boolean labelled, Reading reading) {
        if (kind != null) {
            return kind.number(this, labelled);
        }
        return reading.furtherDirectives().getOrDefault(name.toString(), "");
    }

    @Override
    public BasedSequence title() {
        return kind == null ? BasedSequence.NULL : kind.title(this);
    }

    @Override
    public boolean isGlossary() {
        return isNamed(Glossary.NAME);
    }

    @Override
    public boolean isExample() {
        return isNamed(Example.NAME);
    }

    @Override
    public List<String> cited(Reading reading) {
        List<String> texts = new ArrayList<>(List.of(argument.toString()));
        options.forEach(option -> texts.add(option.value().toString()));
        if (reading.furtherDirectives().containsKey(name.toString())) {
            texts.add(body.toString());
        }
        return texts.stream().flatMap(text -> Citations.keysOfRoles(text).stream()).toList();
    }

    /** Reports a directive that does not end. */
    public void checkEnd(Reading reading) {
        if (!closed) {
            reading.report(
                    Mistake.OPEN_DIRECTIVE,
                    reading.position(fence),
                    Text.of("the directive '{0}' does not end", name),
                    Text.of("a line with {0}", fence));
        }
    }

    /** The directive with its label and the places of its parts. */
    public Directive described(Rendering rendering) {
        return described(rendering.map(), rendering.outline().id(this));
    }

    /** The directive with a label of its own, or an empty string, and the places of its parts. */
    Directive described(SourceMap map, String id) {
        List<Directive.Option> described =
                options.stream()
                        .map(
                                option ->
                                        new Directive.Option(
                                                option.name().toString(),
                                                map.position(option.name()),
                                                new SourceText(option.value(), map)))
                        .toList();
        return new Directive(
                name.toString(),
                map.position(name),
                id,
                new SourceText(argument, map),
                described,
                new SourceText(body, map));
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {fence, name, argument, body};
    }
}
