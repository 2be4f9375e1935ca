package wrong.chalkline.site.markdown;

import wrong.chalkline.site.markdown.role.RoleWithMarkdown;

/** A whole that knows its part, which knows it. */
public interface MarkdownWithRole {
    RoleWithMarkdown role();
}
