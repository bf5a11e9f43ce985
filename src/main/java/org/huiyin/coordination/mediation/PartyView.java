package org.huiyin.coordination.mediation;

import org.jspecify.annotations.Nullable;

/** A side as it is shown: {@code phone} with both ends alone, to the office; nothing to the sides. */
public record PartyView(Party party, String name, @Nullable String phone, @Nullable String unit) {}
