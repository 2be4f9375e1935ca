package org.chalkline.site.math;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * A font for the elements of one selector made of class names, descendants and children.
 *
 * @param steps from the element outwards
 */
record FontRule(List<Step> steps, Font font) {

    /** One compound of a selector; {@code child} says that the next one outwards is the parent. */
    record Step(String element, Set<String> classes, boolean child) {

        boolean matches(FontUse.Styled candidate) {
            return (element.isEmpty() || element.equals(candidate.name()))
                    && candidate.classes().containsAll(classes);
        }
    }

    static FontRule of(String selector, Font font) {
        List<Step> steps = new ArrayList<>();
        boolean child = false;
        for (String part : selector.replace(">", " > ").strip().split("\\s+", -1)) {
            if (part.equals(">")) {
                child = true;
                continue;
            }
            int dot = part.indexOf('.');
            String element = dot < 0 ? part : part.substring(0, dot);
            String classes = dot < 0 ? "" : part.substring(dot + 1);
            steps.add(
                    0,
                    new Step(
                            element,
                            classes.isEmpty() ? Set.of() : Set.of(classes.split("\\.", -1)),
                            child));
            child = false;
        }
        return new FontRule(steps, font);
    }

    /** How specific the selector is. */
    int weight() {
        int weight = 0;
        for (Step step : steps) {
            weight += 100 * step.classes().size() + (step.element().isEmpty() ? 0 : 1);
        }
        return weight;
    }

    /** Whether the selector picks an element, if it is where it has to be. */
    boolean fits(FontUse.Styled element) {
        return steps.get(0).matches(element);
    }

    /** Whether the selector picks an element that fits below these ancestors, the parent first. */
    boolean isBelow(Collection<FontUse.Styled> ancestors) {
        boolean child = steps.get(0).child();
        Iterator<FontUse.Styled> outwards = ancestors.iterator();
        for (Step step : steps.subList(1, steps.size())) {
            boolean found = false;
            while (!found && outwards.hasNext()) {
                found = step.matches(outwards.next());
                if (child && !found) {
                    return false;
                }
            }
            if (!found) {
                return false;
            }
            child = step.child();
        }
        return true;
    }
}
