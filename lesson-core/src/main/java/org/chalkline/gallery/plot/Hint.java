package org.chalkline.gallery.plot;

import org.chalkline.expression.Formula;
import org.chalkline.param.Declaration;
import org.chalkline.param.Param;
import org.chalkline.param.ParamGroup;
import org.chalkline.param.Params;
import org.chalkline.text.Text;

/**
 * What is said to a reader who has not reached a goal.
 *
 * @param when where it is said
 */
record Hint(Formula when, Template say) {

    private static final Param<Formula> WHEN = Param.of("when", FormulaType.CONDITION);
    private static final Param<Template> SAY = Param.of("say", TemplateType.TEMPLATE);

    static final ParamGroup<Hint> TYPE =
            new ParamGroup<>() {
                @Override
                protected void declare(Declaration declaration) {
                    declaration
                            .required(WHEN, Text.of("a condition, such as x > 2"))
                            .required(SAY, Text.of("a sentence"));
                }

                @Override
                public Hint of(Params params) {
                    return new Hint(params.get(WHEN), params.get(SAY));
                }
            };
}
