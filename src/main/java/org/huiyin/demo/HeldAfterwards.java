package org.huiyin.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What comes of a reception day of the demo world: promises, and what was written down without network. */
@Component
@Profile("demo")
record HeldAfterwards(HeldPromises promises, HeldOfflineTales offline) {}
