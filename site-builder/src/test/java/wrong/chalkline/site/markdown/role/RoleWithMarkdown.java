package wrong.chalkline.site.markdown.role;

import wrong.chalkline.site.markdown.MarkdownWithRole;

/** A part that knows the whole. */
public interface RoleWithMarkdown {
    MarkdownWithRole markdown();
}
