package org.huiyin.reception.video;

import java.util.List;
import java.util.function.Consumer;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the pages of a call need, whoever sits before them. */
@Component
public class CallTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PostSignals posting;
    private final WatchCalls watching;
    private final IceServers servers;

    CallTable(PostSignals posting, WatchCalls watching, IceServers servers) {
        this.posting = posting;
        this.watching = watching;
        this.servers = servers;
    }

    public Entered entered(Pass pass) {
        return new Entered(pass.seat(), pass.turn(), servers.of(pass));
    }

    public AutoCloseable watch(Pass pass, Consumer<CallNews> listener) {
        return watching.watch(pass, listener);
    }

    /** @param signals a list in JSON. @throws InvalidInput on {@code signals} if it is none; else as {@link PostSignals} */
    public void post(Pass pass, String signals) {
        try {
            posting.post(pass, JSON.readValue(signals, new TypeReference<List<Signal>>() {}));
        } catch (JacksonException unreadable) {
            throw InvalidInput.of("signals", "runtime.wrong-kind");
        }
    }

    /** A turn as it was sent; none where it is no number. */
    public static int turn(String sent) {
        return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : 0;
    }
}
