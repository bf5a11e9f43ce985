package org.huiyin.directory;

import org.huiyin.runtime.Words;

/** Who must answer, and the reason that can be shown to anyone who asks why. */
public record Competent(Organisation organisation, Words reason) {}
