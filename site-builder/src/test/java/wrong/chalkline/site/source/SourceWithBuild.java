package wrong.chalkline.site.source;

import wrong.chalkline.site.build.Build;

/** A stage that knows the build it is in. */
public interface SourceWithBuild {
    Build build();
}
