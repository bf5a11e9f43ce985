package org.huiyin.reception.recording;

import java.io.InputStream;

/** The whole of a recording, to be closed by the caller. */
public record Tape(String name, String mediaType, InputStream content) {}
