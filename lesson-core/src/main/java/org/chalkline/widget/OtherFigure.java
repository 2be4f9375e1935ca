package org.chalkline.widget;

import java.util.List;
import java.util.function.BiFunction;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.Others;
import org.chalkline.param.Param;
import org.chalkline.param.ParamProblem;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.TextType;
import org.chalkline.param.Value;
import org.chalkline.text.Text;
import org.jspecify.annotations.Nullable;

/** The figure over whose names an answer is an expression, and the state in which it is that. */
public final class OtherFigure extends PlainType<String> {

    /** The name of the figure. */
    public static final Param<String> FIGURE =
            Param.atBuild("figure", new OtherFigure("", OtherFigure::faultOfName));

    /** Its state, by a name or in writing. */
    public static final Param<String> AT =
            Param.atBuild("at", new OtherFigure("start", OtherFigure::faultOfState));

    /** The figure whose parameters another one has where it gives none of its own. */
    public static final Param<String> LIKE =
            Param.atBuild("like", new OtherFigure("", OtherFigure::faultOfName));

    /** The figure whose names and controls another one has. */
    public static final Param<String> USE =
            Param.atBuild("use", new OtherFigure("", OtherFigure::faultOfName));

    private final String standIn;
    private final BiFunction<Given<?>, String, Others.@Nullable Fault> check;

    private OtherFigure(
            String standIn, BiFunction<Given<?>, String, Others.@Nullable Fault> check) {
        this.standIn = standIn;
        this.check = check;
    }

    private static Others.@Nullable Fault faultOfName(Given<?> given, String name) {
        List<String> known = given.params().others().names();
        return known.contains(name)
                ? null
                : new Others.Fault(
                        ParamProblem.WHOLE,
                        Text.of("no figure '{0}' with names above", name),
                        known.isEmpty()
                                ? Text.of("the name of a lab:plot above")
                                : Text.list(known),
                        name,
                        known);
    }

    private static Others.@Nullable Fault faultOfState(Given<?> given, String state) {
        String figure = given.params().find(FIGURE);
        return figure == null || figure.isEmpty()
                ? null
                : given.params().others().fault(figure, state);
    }

    @Override
    public String parse(Given<String> given) {
        String text = TextType.TEXT.parse(given);
        Others.Fault fault = check.apply(given, text);
        if (fault == null) {
            return text;
        }
        given.report(
                ParamProblem.Kind.UNKNOWN_CHOICE,
                fault.offset(),
                fault.what(),
                fault.expected(),
                fault.name(),
                fault.known());
        return "";
    }

    @Override
    public String take(Carried carried) {
        throw new UnsupportedOperationException("only at build");
    }

    @Override
    public boolean accepts(Value value) {
        return TextType.TEXT.accepts(value);
    }

    @Override
    public Value write(String value) {
        return new Value.Word(value);
    }

    @Override
    public boolean isCarried() {
        return false;
    }

    @Override
    public String standIn() {
        return standIn;
    }

    @Override
    public Schema schema() {
        return TextType.TEXT.schema();
    }
}
