/** Pages on which mediations and the roster of mediators are kept. */
@NullMarked
package org.huiyin.console.mediation;

import org.jspecify.annotations.NullMarked;
