package org.chalkline.site.figure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chalkline.site.json.Schema;
import org.chalkline.widget.WidgetKind;
import org.chalkline.widget.Words;

/**
 * What the parameters of a kind of figure may be, found by letting its reader ask for them.
 *
 * <p>A reader asks for some of them only where others are given, or are given in some form. So it
 * reads again and again: whenever it asks for the form of a parameter, a reading is due in which
 * this one, and all that led to the question, has that form. What it says is wrong where nothing is
 * given tells what must be. A usual value that differs between readings follows from other
 * parameters and is left out.
 */
public final class ParamSchema {

    /** How a parameter is given. */
    enum Form {
        ANY,
        FIELDS,
        ON,
        TEXT
    }

    /**
     * One reading.
     *
     * @param given the forms of the parameters that are given, by their paths
     * @param several how many items every list of groups or rows has
     */
    record Reading(Map<String, Form> given, int several) {

        /** Returns whether what is said to be wrong is so because a parameter is not given. */
        boolean tellsWhatMustBe(String path) {
            return given.isEmpty() && several > 0 == path.contains("[]");
        }
    }

    private final Set<String> tried = new HashSet<>();
    private final Deque<Map<String, Form>> due = new ArrayDeque<>();

    private ParamSchema() {}

    /** Returns the schema of a kind's parameters, usual words as a language has them. */
    public static Schema of(WidgetKind kind, Words words) {
        ParamSchema survey = new ParamSchema();
        Asked asked = new Asked();
        survey.read(kind, words, asked, new Reading(Map.of(), 0));
        survey.due.clear();
        survey.tried.clear();
        survey.due.add(Map.of());
        while (!survey.due.isEmpty()) {
            Map<String, Form> given = survey.due.remove();
            survey.read(kind, words, asked, new Reading(given, 2));
            survey.read(kind, words, asked, new Reading(given, 3));
        }
        return asked.group("");
    }

    private void read(WidgetKind kind, Words words, Asked asked, Reading reading) {
        AskingParams params = new AskingParams(asked, "", reading, this);
        kind.factory().create(params, words);
        FigureStage.states(params);
    }

    /** Notes that a form of a parameter matters, and returns whether it has that in a reading. */
    boolean has(String path, Form form, Reading reading) {
        if (tried.add(path + " " + form)) {
            Map<String, Form> given = new HashMap<>(reading.given());
            given.put(path, form);
            due.add(given);
        }
        Form has = reading.given().get(path);
        return has == form || (form == Form.ANY && has != null);
    }
}
