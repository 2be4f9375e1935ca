/**
 * JavaScript libraries that run when the site is built: {@link
 * org.chalkline.site.script.ScriptRuntime} runs them.
 */
@NullMarked
package org.chalkline.site.script;

import org.jspecify.annotations.NullMarked;
