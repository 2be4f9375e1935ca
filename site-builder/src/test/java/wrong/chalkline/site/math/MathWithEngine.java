package wrong.chalkline.site.math;

import org.graalvm.polyglot.Context;

/** Knows the engine that only the script stage knows. */
public interface MathWithEngine {
    Context engine();
}
