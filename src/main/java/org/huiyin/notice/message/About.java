package org.huiyin.notice.message;

/**
 * What a message is about. Of one cause each recipient gets one message of each round.
 *
 * @param topic what it tells, as it is stored and shown: {@code received}
 * @param cause what made it necessary, such as {@code event-3} or {@code deadline-17}
 * @param place whose it is, by the place in the petition's list of people
 * @param round 1, and one more each time somebody has it sent again; at most {@link #MOST_ROUNDS}
 */
public record About(long petition, String region, String topic, String cause, int place, int round) {

    public static final int MOST_ROUNDS = 5;
}
