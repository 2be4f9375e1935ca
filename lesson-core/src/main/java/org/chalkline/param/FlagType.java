package org.chalkline.param;

import org.chalkline.param.ParamProblem.Kind;
import org.chalkline.text.Text;

/** True or false. */
public final class FlagType extends PlainType<Boolean> {

    /** True or false. */
    public static final FlagType FLAG = new FlagType();

    private FlagType() {}

    @Override
    public Boolean take(Carried carried) {
        return carried.flag();
    }

    @Override
    public boolean accepts(Value value) {
        return value instanceof Value.Flag;
    }

    @Override
    public Boolean parse(Given<Boolean> given) {
        return given.value() instanceof Value.Flag flag
                ? Boolean.valueOf(flag.on())
                : given.refuse(
                        Kind.WRONG_TYPE,
                        Text.of("neither true nor false"),
                        Text.of("true or false"));
    }

    @Override
    public Value write(Boolean value) {
        return new Value.Flag(value);
    }

    @Override
    public Boolean standIn() {
        return false;
    }

    @Override
    public Schema schema() {
        return Schema.flag();
    }
}
