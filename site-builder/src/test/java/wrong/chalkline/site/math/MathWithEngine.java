package wrong.chalkline.site.math;

import org.mozilla.javascript.Context;

/** Knows the engine that only the script stage knows. */
public interface MathWithEngine {
    Context engine();
}
