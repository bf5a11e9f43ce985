/** What staff do with whole lists, for programs: many acts at once, lists that are kept, lists as files. */
@NullMarked
package org.huiyin.interop.work;

import org.jspecify.annotations.NullMarked;
