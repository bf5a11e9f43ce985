package org.huiyin.runtime;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether this is a house to practise in: every page and every paper says so, and nothing is sent out of it. */
@Component
public final class Practice {

    private final boolean on;
    private final Texts texts;

    public Practice(@Value("${huiyin.practice:false}") boolean on, Texts texts) {
        this.on = on;
        this.texts = texts;
    }

    public boolean on() {
        return on;
    }

    /** What every paper says then; {@code null} in earnest. */
    public @Nullable String mark() {
        return on ? texts.say("runtime.practice.mark", Texts.CHINESE) : null;
    }
}
