package org.chalkline.client;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chalkline.figure.Hue;
import org.chalkline.widget.Params;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Parameters as the build wrote them into the page, which it does only where all are right. */
final class PageParams extends Params {

    private final JSObject fields;

    private PageParams(JSObject fields) {
        this.fields = fields;
    }

    /** Reads a JSON object with the browser's own parser. */
    static PageParams of(String json) {
        return new PageParams(parse(json));
    }

    @Override
    public boolean has(String name) {
        return !is(fields, name, "undefined");
    }

    @Override
    public boolean isText(String name) {
        return is(fields, name, "string");
    }

    @Override
    public boolean isSection(String name) {
        return is(fields, name, "object");
    }

    @Override
    public String text(String name, String fallback) {
        return text(fields, name, fallback);
    }

    @Override
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        JSObject items = get(fields, name);
        for (int i = 0; i < length(items); i++) {
            texts.add(textAt(items, i));
        }
        return texts;
    }

    @Override
    public double number(String name, double fallback) {
        return number(fields, name, fallback);
    }

    @Override
    public int integer(String name, int fallback, int least, int most) {
        return (int) number(name, fallback);
    }

    @Override
    public double[] numbers(String name) {
        return numbers(get(fields, name));
    }

    @Override
    public double[][] rows(String name, int columns) {
        JSObject items = get(fields, name);
        double[][] rows = new double[length(items)][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = numbers(at(items, i));
        }
        return rows;
    }

    @Override
    public boolean flag(String name, boolean fallback) {
        return has(name) ? isTrue(fields, name) : fallback;
    }

    @Override
    public <T> T choice(String name, T fallback, List<T> all, Function<T, String> nameOf) {
        return choose(text(name, ""), fallback, all, nameOf);
    }

    @Override
    public <T> List<T> choices(String name, T fallback, List<T> all, Function<T, String> nameOf) {
        List<T> chosen = new ArrayList<>();
        for (String text : texts(name)) {
            chosen.add(choose(text, fallback, all, nameOf));
        }
        return chosen;
    }

    @Override
    public Hue hue(String name, Hue fallback) {
        return has(name) ? new Hue(text(name, "")) : fallback;
    }

    @Override
    public Params section(String name) {
        return new PageParams(get(fields, name));
    }

    @Override
    public List<Params> sections(String name) {
        return named(name);
    }

    @Override
    public List<Params> named(String name) {
        List<Params> sections = new ArrayList<>();
        JSObject items = get(fields, name);
        for (int i = 0; i < length(items); i++) {
            sections.add(new PageParams(named(items, i)));
        }
        return sections;
    }

    @Override
    public void problem(String name, String what, String expected) {}

    @Override
    public void missing(String name, String expected) {}

    @Override
    public boolean isClean() {
        return true;
    }

    private static <T> T choose(String text, T fallback, List<T> all, Function<T, String> nameOf) {
        for (T candidate : all) {
            if (nameOf.apply(candidate).equals(text)) {
                return candidate;
            }
        }
        return fallback;
    }

    private static double[] numbers(JSObject items) {
        double[] numbers = new double[length(items)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = numberAt(items, i);
        }
        return numbers;
    }

    @JSBody(params = "json", script = "return JSON.parse(json);")
    private static native JSObject parse(String json);

    @JSBody(
            params = {"fields", "name", "type"},
            script = "return typeof fields[name] === type;")
    private static native boolean is(JSObject fields, String name, String type);

    @JSBody(
            params = {"fields", "name"},
            script = "return fields[name] === true;")
    private static native boolean isTrue(JSObject fields, String name);

    @JSBody(
            params = {"fields", "name", "fallback"},
            script = "return name in fields ? fields[name] : fallback;")
    private static native String text(JSObject fields, String name, String fallback);

    @JSBody(
            params = {"fields", "name", "fallback"},
            script = "return name in fields ? fields[name] : fallback;")
    private static native double number(JSObject fields, String name, double fallback);

    /** Returns an array or object; without items and fields where nothing is given. */
    @JSBody(
            params = {"fields", "name"},
            script = "return fields[name] || [];")
    private static native JSObject get(JSObject fields, String name);

    @JSBody(params = "items", script = "return items.length;")
    private static native int length(JSObject items);

    @JSBody(
            params = {"items", "index"},
            script = "return items[index];")
    private static native JSObject at(JSObject items, int index);

    @JSBody(
            params = {"items", "index"},
            script = "return items[index];")
    private static native String textAt(JSObject items, int index);

    @JSBody(
            params = {"items", "index"},
            script = "return items[index];")
    private static native double numberAt(JSObject items, int index);

    /** Returns an item's fields; of a plain text, those it is short for. */
    @JSBody(
            params = {"items", "index"},
            script =
                    "var item = items[index];"
                            + "return typeof item === 'string' ? { name: item } : item;")
    private static native JSObject named(JSObject items, int index);
}
