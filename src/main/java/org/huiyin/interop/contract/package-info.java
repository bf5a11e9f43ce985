/** How the interface for programs describes itself (OpenAPI): bodies from the facts that acts ask for, answers, faults, and who may call. */
@NullMarked
package org.huiyin.interop.contract;

import org.jspecify.annotations.NullMarked;
