package org.huiyin.notice.message;

/** Port: whoever carries messages of one channel. Where none is configured for a channel, it is not offered. */
public interface Carrier {

    Channel channel();

    /**
     * Hands one message over; bounded in time, throws nothing for what goes wrong on the way.
     *
     * @param id the same for the same message, for carriers that know repeats
     */
    Handover carry(long id, Message message);
}
