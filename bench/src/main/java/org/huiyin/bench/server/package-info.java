/** What the measured server has beside the product: an account to sign in with, and handlers that do next to nothing. */
@NullMarked
package org.huiyin.bench.server;

import org.jspecify.annotations.NullMarked;
