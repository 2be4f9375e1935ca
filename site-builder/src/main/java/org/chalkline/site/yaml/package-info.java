/**
 * YAML as plain values, each with its place in the author's file; entry type {@link
 * org.chalkline.site.yaml.Yaml}.
 */
@NullMarked
package org.chalkline.site.yaml;

import org.jspecify.annotations.NullMarked;
