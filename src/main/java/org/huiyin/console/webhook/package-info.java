/** The page on which an administrator says where programs are told of what happens, and sees whether that went well. */
@NullMarked
package org.huiyin.console.webhook;

import org.jspecify.annotations.NullMarked;
