/** What the commands of the house have in common: how a line is read, what is said of a wrong one, and how the process ends. */
@NamedInterface("command")
@NullMarked
package org.huiyin.runtime.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
