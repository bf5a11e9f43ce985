/** Where members of staff want hints by mail: an address that its holder gave and confirmed, and what is sent to it. */
@NamedInterface("mailbox")
@NullMarked
package org.huiyin.access.mailbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
