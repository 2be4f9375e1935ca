package wrong.chalkline.site.source;

import wrong.chalkline.site.markdown.role.RoleWithMarkdown;

/** Reaches into the lesson language past its ports. */
public interface SourceWithRole {
    RoleWithMarkdown role();
}
