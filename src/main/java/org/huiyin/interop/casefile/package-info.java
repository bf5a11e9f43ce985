/** What programs read of one case beside its file: its way, what waits for a signature, what was taken down from a paper, papers that name the petitioner. */
@NullMarked
package org.huiyin.interop.casefile;

import org.jspecify.annotations.NullMarked;
