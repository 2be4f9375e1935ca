package wrong.chalkline.site.build;

/** What a stage must not know. */
public interface Build {}
