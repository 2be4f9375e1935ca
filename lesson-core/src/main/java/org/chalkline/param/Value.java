package org.chalkline.param;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a lesson gives as a parameter: YAML and JSON without their syntax. */
public sealed interface Value {

    /** Characters. */
    record Word(String text) implements Value {

        /**
         * Returns where the first colon stands in a text that seems meant as fields, but has no
         * spaces for YAML to tell them by, such as <code>{from:0,to:1}</code> or {@code from:0}; -1
         * in any other.
         */
        public int spaceless() {
            int colon = text.replace('：', ':').indexOf(':');
            int space = text.indexOf(' ');
            return text.startsWith("{") || space < 0 || colon < space ? colon : -1;
        }

        /** Returns such a text with its spaces, and with colons and commas of usual width. */
        public String spaced() {
            return text.replace('：', ':')
                    .replace('，', ',')
                    .replace(":", ": ")
                    .replace(",", ", ")
                    .replace("  ", " ");
        }
    }

    /** A number. */
    record Numeral(double number) implements Value {}

    /** True or false. */
    record Flag(boolean on) implements Value {}

    /** Values in order. */
    record Items(List<Value> values) implements Value {}

    /** Values by name, in the author's order. */
    record Fields(List<Field> fields) implements Value {

        /** Returns the value of a name, or null. */
        public @Nullable Value get(String name) {
            for (Field field : fields) {
                if (field.name().equals(name)) {
                    return field.value();
                }
            }
            return null;
        }
    }

    /** A name and its value. */
    record Field(String name, Value value) {}
}
