/** The command {@code mail}: takes a mail that a mail server pipes in. */
@NullMarked
package org.huiyin.interop.mail;

import org.jspecify.annotations.NullMarked;
