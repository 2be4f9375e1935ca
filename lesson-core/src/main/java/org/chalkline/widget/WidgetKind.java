package org.chalkline.widget;

import java.util.List;
import java.util.stream.Stream;
import org.chalkline.param.Declaration;
import org.chalkline.param.GivenParams;
import org.chalkline.param.OwnWords;
import org.chalkline.param.ParamGroup;
import org.chalkline.param.Surroundings;
import org.chalkline.param.Value;
import org.jspecify.annotations.Nullable;

/** A kind of figure that lessons can ask for: its parameters, and how a figure is made of them. */
public abstract class WidgetKind extends ParamGroup<Widget> {

    private final String name;

    /** A kind with this name after {@code lab:}. */
    protected WidgetKind(String name) {
        this.name = name;
    }

    /** Returns its name after {@code lab:}. */
    public String name() {
        return name;
    }

    /**
     * Returns as what lessons count its figures, such as {@code figure} in "Figure 2"; empty if
     * they do not.
     */
    public String countedAs() {
        return "figure";
    }

    /** Returns whether its figures stand within sentences, as roles. */
    public boolean isInline() {
        return false;
    }

    /** Says which parameters there are besides those of every kind; when the site is built only. */
    protected abstract void declareOwn(Declaration declaration);

    @Override
    protected final void declare(Declaration declaration) {
        declareOwn(declaration);
        HiddenParts.declare(declaration, parts());
        declaration.add(NamedStates.STATES);
        OwnWords.declare(declaration, this::says);
    }

    /**
     * Returns how the keys begin of the words that its figures say besides those of every figure;
     * when the site is built only.
     */
    protected List<String> wordGroups() {
        return List.of(name + ".");
    }

    /** Returns whether its figures may say the words of a key; when the site is built only. */
    public final boolean says(String key) {
        return Stream.concat(Stream.of("controls.", "list.", "sentence."), wordGroups().stream())
                .anyMatch(key::startsWith);
    }

    /** Returns the names of what a lesson may hide besides buttons; when the site is built only. */
    public List<String> parts() {
        return List.of();
    }

    /**
     * Checks what the lesson claims of all states of a figure, and offers what there is to claim;
     * when the site is built only.
     */
    protected void prove(Widget widget, GivenParams given) {}

    /** Reads what an author gave. */
    public GivenParams read(Value.Fields given, Surroundings surroundings) {
        return GivenParams.read(declaration(), given, surroundings);
    }

    /** Returns the figure that an author's parameters make, or null where they have problems. */
    public @Nullable Widget make(GivenParams given) {
        if (!given.isClean()) {
            return null;
        }
        Widget widget = of(given);
        prove(widget, given);
        return given.isClean() ? widget : null;
    }
}
