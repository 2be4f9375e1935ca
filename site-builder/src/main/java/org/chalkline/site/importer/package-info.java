/**
 * Notebooks become lessons: read as cells, mended where the lesson language differs, and written
 * beside their pictures. Entry type {@link org.chalkline.site.importer.Import}.
 */
@NullMarked
package org.chalkline.site.importer;

import org.jspecify.annotations.NullMarked;
