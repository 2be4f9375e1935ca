package org.chalkline.site.markdown;

/**
 * A word of a glossary.
 *
 * @param name as it stands there
 * @param id what its page calls it
 * @param definition the first paragraph of what it means, as inline Markdown
 */
public record Term(String name, String id, String definition) {}
