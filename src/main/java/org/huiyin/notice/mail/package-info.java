/** Mail that comes in: read with care, taken once, handed to whoever knows the case, and kept for a person where nobody does. */
@NamedInterface("mail")
@NullMarked
package org.huiyin.notice.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
