package wrong.chalkline.site.output;

import org.teavm.jso.JSObject;

/** Stands in the browser. */
public interface OutputForBrowser extends JSObject {}
