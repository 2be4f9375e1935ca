package org.chalkline.site.markdown.port;

/**
 * What the other stages do for a lesson.
 *
 * @param language the tag of its language
 */
public record LessonPorts(
        MathPort math,
        CodePort code,
        DirectivePort directives,
        RolePort roles,
        LinkPort links,
        FilePort files,
        CitationPort citations,
        SchemaPort schemas,
        MessagePort messages,
        FaultPort faults,
        String language) {}
