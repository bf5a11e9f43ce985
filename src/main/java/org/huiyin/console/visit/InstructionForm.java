package org.huiyin.console.visit;

import java.util.Map;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.tray.LeaderTray;
import org.jspecify.annotations.Nullable;

/** An instruction as it was typed. */
final class InstructionForm {

    private InstructionForm() {}

    static LeaderTray.Instruction of(Map<String, String> sent) {
        return new LeaderTray.Instruction(version(sent), sent.get("promised"), sent.get("unit"), Colour.named(sent.getOrDefault("colour", "")).orElse(null));
    }

    static @Nullable Integer version(Map<String, String> sent) {
        var typed = sent.getOrDefault("version", "");
        return typed.matches("\\d{1,9}") ? Integer.valueOf(typed) : null;
    }
}
