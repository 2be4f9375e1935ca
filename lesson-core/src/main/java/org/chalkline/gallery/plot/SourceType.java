package org.chalkline.gallery.plot;

import org.chalkline.expression.Source;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;

/** An expression that is compiled later, when it is known who asks for it. */
public final class SourceType extends PlainType<Source> {

    /** Any expression. */
    public static final SourceType SOURCE = new SourceType();

    private SourceType() {}

    @Override
    public Source take(Carried carried) {
        throw new UnsupportedOperationException("only at build");
    }

    @Override
    public boolean accepts(Value value) {
        return Written.isExpression(value);
    }

    @Override
    public Source parse(Given<Source> given) {
        Source source = Written.of(given);
        return source == null ? standIn() : source;
    }

    @Override
    public Value write(Source value) {
        return new Value.Word(value.text());
    }

    @Override
    public boolean isCarried() {
        return false;
    }

    @Override
    public Source standIn() {
        return new Source("0", problem -> {});
    }

    @Override
    public Schema schema() {
        return Schema.expression();
    }
}
