/** Brings in messages that people wrote elsewhere, from CSV and XLSX files, by a command beside the running house. */
@NullMarked
package org.huiyin.interop.messages;

import org.jspecify.annotations.NullMarked;
