package org.huiyin.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.huiyin.notice.message.Carrier;
import org.huiyin.notice.message.Channel;
import org.huiyin.notice.message.Handover;
import org.huiyin.notice.message.Message;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The last twenty messages of the demonstration, in memory only. */
@Component
@Profile("demo")
class SentMessages {

    private static final int MOST = 20;
    private final Deque<Message> latest = new ArrayDeque<>();

    Carrier carrier(Channel channel) {
        return new Carrier() {
            @Override
            public Channel channel() {
                return channel;
            }

            @Override
            public Handover carry(long id, Message message) {
                keep(message);
                return Handover.TAKEN;
            }
        };
    }

    private synchronized void keep(Message message) {
        latest.addFirst(message);
        if (latest.size() > MOST) {
            latest.removeLast();
        }
    }

    /** The newest first. */
    synchronized List<Message> latest() {
        return List.copyOf(latest);
    }
}
