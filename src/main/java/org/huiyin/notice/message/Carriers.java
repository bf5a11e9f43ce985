package org.huiyin.notice.message;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The carriers of this installation, one for each channel at most; the first in order stands. */
@Component
public final class Carriers {

    private final Map<Channel, Carrier> byChannel = new EnumMap<>(Channel.class);

    public Carriers(List<Carrier> carriers) {
        carriers.forEach(carrier -> byChannel.putIfAbsent(carrier.channel(), carrier));
    }

    /** Whether messages of this channel go anywhere. */
    public boolean offer(Channel channel) {
        return byChannel.containsKey(channel);
    }

    /** The channels whose messages go somewhere. */
    public Set<Channel> offered() {
        return byChannel.keySet();
    }

    Handover carry(long id, Message message) {
        var carrier = byChannel.get(message.channel());
        return carrier == null ? Handover.LATER : carrier.carry(id, message);
    }
}
