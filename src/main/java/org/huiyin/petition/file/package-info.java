/** What may be read of petitions: the petitioner's view and the case file. */
@NamedInterface("file")
@NullMarked
package org.huiyin.petition.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
