/** What a case page is made of: which part of the history is shown, what lies beside it, notes, texts and what is kept while somebody writes. */
@NullMarked
package org.huiyin.console.casework;

import org.jspecify.annotations.NullMarked;
