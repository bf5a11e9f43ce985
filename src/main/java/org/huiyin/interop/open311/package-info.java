/** Open311 GeoReport v2, with updates as FixMyStreet reads and writes them: categories as services, petitions as requests. */
@NullMarked
package org.huiyin.interop.open311;

import org.jspecify.annotations.NullMarked;
