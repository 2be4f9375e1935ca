package org.chalkline.site.page;

import java.util.List;

/**
 * Lessons that belong together.
 *
 * @param title what they are called, or empty
 */
public record Section(String title, List<LessonLink> entries) {}
