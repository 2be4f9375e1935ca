package org.chalkline.site.markdown;

/** What the other stages do for a lesson. */
public record LessonPorts(
        MathPort math,
        CodePort code,
        DirectivePort directives,
        LinkPort links,
        MessagePort messages) {}
