package org.huiyin.notice.message;

/** A carrier said that an address takes nothing any more; told after it is written down what became of the message, outside of any transaction. */
public record AddressGone(long petition, Channel channel, String address) {

    /** Nothing that could end up in a log. */
    @Override
    public String toString() {
        return channel.code();
    }
}
