package wrong.chalkline.site.output;

/** Has a name that says nothing. */
public interface OutputManager {}
