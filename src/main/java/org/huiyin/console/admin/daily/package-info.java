/** The pages on which an administrator brings the daily file: its columns, the mapping that reads them, a trial, the run, and what was brought before. */
@NullMarked
package org.huiyin.console.admin.daily;

import org.jspecify.annotations.NullMarked;
