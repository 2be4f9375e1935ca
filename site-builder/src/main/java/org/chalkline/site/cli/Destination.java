package org.chalkline.site.cli;

import java.nio.file.Path;
import org.chalkline.site.output.SiteFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where a site goes.
 *
 * @param output its directory or file
 * @param address where readers will find it: nowhere if empty, as its configuration says if null
 * @param offline whether readers' browsers may keep it, once it has an address
 */
record Destination(Path output, SiteFormat format, @Nullable String address, boolean offline) {}
