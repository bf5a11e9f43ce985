package org.huiyin.reception.followup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of promises, and where the next one starts; {@code null} on the last. */
public record FollowUps(List<FollowUp> items, @Nullable String next) {}
