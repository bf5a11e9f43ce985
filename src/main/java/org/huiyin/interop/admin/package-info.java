/** What an administrator does from the machine itself (the commands {@code admin} and {@code init}), and over REST. */
@NullMarked
package org.huiyin.interop.admin;

import org.jspecify.annotations.NullMarked;
