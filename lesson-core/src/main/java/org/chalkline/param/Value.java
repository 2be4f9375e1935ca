package org.chalkline.param;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a lesson gives as a parameter: YAML and JSON without their syntax. */
public sealed interface Value {

    /** Characters. */
    record Word(String text) implements Value {}

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
