package org.huiyin.notice.message;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Sends nothing anywhere: what would be sent is written into a directory, for a demonstration or a first look. */
final class FileCarrier implements Carrier {

    private final Channel channel;
    private final MessageFiles files;

    FileCarrier(Channel channel, MessageFiles files) {
        this.channel = channel;
        this.files = files;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public Handover carry(long id, Message message) {
        try {
            files.write(id, message);
            return Handover.TAKEN;
        } catch (IOException | UncheckedIOException full) {
            return Handover.LATER.saying("the directory of messages cannot be written");
        }
    }
}
