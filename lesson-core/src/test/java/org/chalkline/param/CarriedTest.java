package org.chalkline.param;

import static org.chalkline.param.Values.fields;
import static org.chalkline.param.Values.items;
import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chalkline.figure.Hue;
import org.chalkline.figure.Label;
import org.chalkline.text.Text;
import org.chalkline.text.Words;
import org.junit.jupiter.api.Test;

/** What the browser takes up is what the build held. */
class CarriedTest {

    /** A value of JSON, as a page carries it. */
    private record Json(Value value) implements Carried {

        @Override
        public double number() {
            return ((Value.Numeral) value).number();
        }

        @Override
        public int whole() {
            return (int) number();
        }

        @Override
        public boolean flag() {
            return ((Value.Flag) value).on();
        }

        @Override
        public String text() {
            return ((Value.Word) value).text();
        }

        @Override
        public double[] numbers() {
            List<Carried> items = items();
            double[] numbers = new double[items.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = items.get(i).number();
            }
            return numbers;
        }

        @Override
        public List<Carried> items() {
            List<Carried> items = new ArrayList<>();
            for (Value item : ((Value.Items) value).values()) {
                items.add(new Json(item));
            }
            return items;
        }

        @Override
        public Params params() {
            throw new AssertionError("no group is read here");
        }
    }

    /** Reads a value and returns what is taken up of what the page then carries. */
    private static <T> T taken(ParamType<T> type, Object given) {
        Param<T> param = Param.of("it", type);
        GivenParams params =
                GivenParams.read(
                        new Declaration().add(param),
                        fields("it", given),
                        new Words(key -> key),
                        Memory.NONE);
        assertEquals(List.of(), params.problems());
        Value carried = params.carried().get("it");
        assertNotNull(carried);
        return type.take(new Json(carried));
    }

    @Test
    void isTheSameForEveryPlainType() {
        assertEquals(-0.1, taken(NumberType.ANY, -0.1));
        assertEquals(7, taken(WholeType.from(1, 9), 7));
        assertEquals(true, taken(FlagType.FLAG, true));
        assertEquals("上升", taken(TextType.TEXT, "上升"));
        assertEquals(Hue.TEAL, taken(HueType.HUE, "teal"));
        assertArrayEquals(new double[] {1, 2.5}, taken(NumbersType.ANY, items(1, 2.5)));
        assertArrayEquals(
                new double[] {3, 4}, taken(RowsType.of(2), items(items(1, 2), items(3, 4)))[1]);
    }

    @Test
    void isTheSameForWhatIsMadeOfOthers() {
        assertEquals(List.of("a", "b"), taken(ListType.of(TextType.TEXT), items("a", "b")));
        Map<String, Double> map = taken(MapType.of(NumberType.ANY), fields("w", 2, "b", -1));
        assertEquals(Map.of("w", 2.0, "b", -1.0), map);
        assertEquals(List.of("w", "b"), List.copyOf(map.keySet()));
        AlternativesType<Object> any =
                AlternativesType.of(Text.of("either"), List.of(NumberType.ANY, TextType.TEXT));
        assertEquals(1.5, taken(any, 1.5));
        assertEquals("x", taken(any, "x"));
        assertEquals(
                Map.of("f", List.of(1.0)),
                taken(MapType.of(ListType.of(NumberType.ANY)), fields("f", items(1))));
    }

    @Test
    void hasNoLabels() {
        Param<Label> name = Param.of("name", LabelType.LABEL);
        GivenParams params =
                GivenParams.read(
                        new Declaration().add(name),
                        fields("name", "$x$"),
                        new Words(key -> key),
                        Memory.NONE);
        assertEquals(fields(), params.carried());
        assertEquals("x", params.get(name).plain());
    }
}
