/**
 * JavaScript libraries that run when the site is built: {@link
 * org.chalkline.site.script.ScriptRuntime} runs them, {@link org.chalkline.site.script.Cache} keeps
 * what they made.
 */
@NullMarked
package org.chalkline.site.script;

import org.jspecify.annotations.NullMarked;
