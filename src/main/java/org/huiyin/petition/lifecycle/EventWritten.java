package org.huiyin.petition.lifecycle;

import java.time.Instant;

/** An act has written its event and everything else. Published in its transaction, for whoever must keep step with it. */
public record EventWritten(long petition, String type, Instant at) {}
