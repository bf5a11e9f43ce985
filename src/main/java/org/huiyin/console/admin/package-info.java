/** Pages on which an administrator keeps the house: organisations and who answers for what, laws, categories, what is still lacking. */
@NullMarked
package org.huiyin.console.admin;

import org.jspecify.annotations.NullMarked;
