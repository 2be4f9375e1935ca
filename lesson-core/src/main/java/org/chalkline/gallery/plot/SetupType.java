package org.chalkline.gallery.plot;

import java.util.ArrayList;
import java.util.List;
import org.chalkline.expression.Formula;
import org.chalkline.expression.Program;
import org.chalkline.figure.Label;
import org.chalkline.param.Carried;
import org.chalkline.param.Given;
import org.chalkline.param.NumbersType;
import org.chalkline.param.PlainType;
import org.chalkline.param.Schema;
import org.chalkline.param.Value;
import org.chalkline.widget.Added;
import org.chalkline.widget.Choice;
import org.chalkline.widget.Control;
import org.chalkline.widget.Controls;
import org.chalkline.widget.Followed;
import org.chalkline.widget.Fractions;
import org.chalkline.widget.Range;
import org.chalkline.widget.Slider;
import org.chalkline.widget.SliderType;
import org.jspecify.annotations.Nullable;

/** What a page carries of a {@link Setup}. */
final class SetupType extends PlainType<Setup> {

    @Override
    public Setup take(Carried carried) {
        List<Carried> parts = carried.items();
        List<Control> controls = new ArrayList<>();
        for (Carried each : parts.get(0).items()) {
            controls.add(control(each.items()));
        }
        List<Input> inputs = new ArrayList<>();
        for (Carried each : parts.get(1).items()) {
            double[] numbers = each.numbers();
            inputs.add(
                    new Input(
                            Input.Kind.ALL.get((int) numbers[0]),
                            (int) numbers[1],
                            (int) numbers[2]));
        }
        Program program =
                new Program(
                        parts.get(2).whole(),
                        formulas(parts.get(3)),
                        formulas(parts.get(4)),
                        formulas(parts.get(5)),
                        formulas(parts.get(6)),
                        formulas(parts.get(7)));
        List<Handle> handles = new ArrayList<>();
        for (Carried each : parts.get(8).items()) {
            List<Carried> handle = each.items();
            handles.add(
                    new Handle(
                            handle.get(0).text(),
                            handle.get(1).whole(),
                            handle.get(2).whole(),
                            handle.get(3).whole(),
                            handle.size() < 5 ? null : FormulaType.NUMBER.take(handle.get(4))));
        }
        List<Controls.Order> orders = new ArrayList<>();
        List<Followed> followed = new ArrayList<>();
        if (parts.size() > 9) {
            for (Carried each : parts.get(9).items()) {
                double[] both = each.numbers();
                orders.add(new Controls.Order((int) both[0], (int) both[1]));
            }
            for (Carried each : parts.get(10).items()) {
                List<Carried> both = each.items();
                followed.add(new Followed("", both.get(0).text(), both.get(1).whole()));
            }
        }
        return new Setup(new Controls(controls, orders), followed, inputs, handles, () -> program);
    }

    private static Added added(List<Carried> parts) {
        double[] up = parts.get(3).numbers();
        Added added =
                new Added(
                        parts.get(1).text(),
                        Label.NONE,
                        range(parts.get(2).numbers()),
                        up.length == 0 ? null : range(up),
                        texts(parts.get(4)),
                        parts.get(5).whole());
        added.startAt(parts.get(6).text());
        return added;
    }

    private static List<String> texts(Carried carried) {
        List<String> texts = new ArrayList<>();
        for (Carried each : carried.items()) {
            texts.add(each.text());
        }
        return texts;
    }

    private static Range range(double[] numbers) {
        return new Range((int) numbers[0], (int) numbers[1], (int) numbers[2], (int) numbers[3]);
    }

    private static Formula[] formulas(Carried carried) {
        List<Carried> items = carried.items();
        Formula[] all = new Formula[items.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = FormulaType.NUMBER.take(items.get(i));
        }
        return all;
    }

    private static Control control(List<Carried> parts) {
        if (parts.get(0).whole() == 0) {
            Slider slider = SliderType.take(parts.get(1).items());
            return parts.size() > 2 ? slider.in(new Fractions(parts.get(2).whole())) : slider;
        }
        if (parts.get(0).whole() == 2) {
            return added(parts);
        }
        List<Choice.Option> options = new ArrayList<>();
        for (Carried each : parts.get(3).items()) {
            options.add(new Choice.Option(each.text(), Label.NONE));
        }
        return new Choice(parts.get(1).text(), Label.NONE, options, parts.get(2).whole());
    }

    @Override
    public boolean accepts(Value value) {
        return false;
    }

    @Override
    public Setup parse(Given<Setup> given) {
        throw new UnsupportedOperationException("derived");
    }

    @Override
    public Value write(Setup setup) {
        Program program = setup.program().get();
        List<Value> controls = new ArrayList<>();
        for (Control each : setup.controls().all()) {
            controls.add(
                    each instanceof Slider slider
                            ? slider(slider)
                            : each instanceof Added added ? added(added) : choice((Choice) each));
        }
        List<Value> inputs = new ArrayList<>();
        for (Input each : setup.inputs()) {
            inputs.add(
                    items(
                            new Value.Numeral(Input.Kind.ALL.indexOf(each.kind())),
                            new Value.Numeral(each.first()),
                            new Value.Numeral(each.count())));
        }
        List<Value> all = new ArrayList<>();
        all.add(new Value.Items(controls));
        all.add(new Value.Items(inputs));
        all.add(new Value.Numeral(program.inputs()));
        all.add(written(program.cells()));
        all.add(written(program.functions()));
        all.add(written(program.starts()));
        all.add(written(program.nexts()));
        all.add(written(program.pasts()));
        all.add(handles(setup.handles()));
        List<Value> orders = new ArrayList<>();
        for (Controls.Order each : setup.controls().orders()) {
            orders.add(items(new Value.Numeral(each.lower()), new Value.Numeral(each.upper())));
        }
        List<Value> followed = new ArrayList<>();
        for (Followed each : setup.followed()) {
            followed.add(items(new Value.Word(each.prefix()), new Value.Numeral(each.controls())));
        }
        if (!orders.isEmpty() || !followed.isEmpty()) {
            all.add(new Value.Items(orders));
            all.add(new Value.Items(followed));
        }
        return new Value.Items(all);
    }

    private static Value slider(Slider slider) {
        Fractions parts = slider.fractions();
        Value written = SliderType.write(slider);
        return parts == null
                ? items(new Value.Numeral(0), written)
                : items(new Value.Numeral(0), written, new Value.Numeral(parts.below()));
    }

    private static Value choice(Choice choice) {
        List<Value> options = new ArrayList<>();
        for (Choice.Option option : choice.options()) {
            options.add(new Value.Word(option.name()));
        }
        return items(
                new Value.Numeral(1),
                new Value.Word(choice.name()),
                new Value.Numeral(choice.start()),
                new Value.Items(options));
    }

    private static Value added(Added added) {
        return items(
                new Value.Numeral(2),
                new Value.Word(added.name()),
                range(added.across()),
                range(added.up()),
                new Value.Items(added.classes().stream().<Value>map(Value.Word::new).toList()),
                new Value.Numeral(added.most()),
                new Value.Word(added.text(0)));
    }

    private static Value range(@Nullable Range range) {
        return range == null
                ? new Value.Items(List.of())
                : NumbersType.list(range.first(), range.step(), range.ticks(), range.places());
    }

    private static Value handles(List<Handle> handles) {
        List<Value> all = new ArrayList<>();
        for (Handle each : handles) {
            List<Value> parts = new ArrayList<>();
            parts.add(new Value.Word(each.name()));
            parts.add(new Value.Numeral(each.plot()));
            parts.add(new Value.Numeral(each.way()));
            parts.add(new Value.Numeral(each.first()));
            Formula point = each.point();
            if (point != null) {
                parts.add(FormulaType.written(point));
            }
            all.add(new Value.Items(parts));
        }
        return new Value.Items(all);
    }

    private static Value items(Value... values) {
        return new Value.Items(List.of(values));
    }

    private static Value written(Formula... formulas) {
        List<Value> all = new ArrayList<>();
        for (Formula each : formulas) {
            all.add(FormulaType.written(each));
        }
        return new Value.Items(all);
    }

    @Override
    public Setup standIn() {
        throw new UnsupportedOperationException("derived");
    }

    @Override
    public Schema schema() {
        throw new UnsupportedOperationException("derived");
    }
}
