/** A reception day goes on without network: what is written down on a device comes into the house later, once, and nothing of it is lost. */
@NamedInterface("offline")
@NullMarked
package org.huiyin.reception.offline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
