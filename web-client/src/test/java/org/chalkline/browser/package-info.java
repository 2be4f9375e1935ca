/**
 * What the browser tests of every module stand on: a {@link org.chalkline.browser.Chromium} found
 * or installed at first use, a {@link org.chalkline.browser.PageLog} of what a page said and asked
 * for, and {@link org.chalkline.browser.Compiled} Java to run in it.
 */
@NullMarked
package org.chalkline.browser;

import org.jspecify.annotations.NullMarked;
