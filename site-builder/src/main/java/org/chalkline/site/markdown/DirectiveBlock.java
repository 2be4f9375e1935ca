package org.chalkline.site.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fenced directive; its children are its body, if that is Markdown. */
final class DirectiveBlock extends Block {

    private final BasedSequence fence;
    private final BasedSequence name;
    private final BasedSequence argument;
    private final List<OptionLine> options = new ArrayList<>();
    private BasedSequence yaml = BasedSequence.NULL;
    private BasedSequence body = BasedSequence.NULL;
    private boolean closed;

    DirectiveBlock(BasedSequence fence, BasedSequence name, BasedSequence argument) {
        this.fence = fence;
        this.name = name;
        this.argument = argument;
    }

    /** The name and the value of an option. */
    record OptionLine(BasedSequence name, BasedSequence value) {}

    BasedSequence fence() {
        return fence;
    }

    BasedSequence name() {
        return name;
    }

    BasedSequence argument() {
        return argument;
    }

    List<OptionLine> options() {
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
    BasedSequence yaml() {
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

    /** The directive with its label and the places of its parts. */
    Directive described(LessonState state) {
        SourceMap map = state.map();
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
                state.outline().id(this),
                new SourceText(argument, map),
                described,
                new SourceText(body, map));
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {fence, name, argument, body};
    }
}
