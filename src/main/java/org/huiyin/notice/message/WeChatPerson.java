package org.huiyin.notice.message;

/** What WeChat said of somebody who came back from there. {@code openid}: empty unless it said who that is. */
public record WeChatPerson(Answer answer, String openid) {

    /** Nobody could be asked. */
    public static final WeChatPerson UNASKED = none(Answer.UNREACHABLE);

    /** How it answered. */
    public enum Answer {
        KNOWN,
        /** It takes the code for none of its own, or for one that was used. */
        REFUSED,
        /** Whoever does not follow the account is sent nothing by it. */
        NOT_FOLLOWING,
        UNREACHABLE
    }

    static WeChatPerson none(Answer answer) {
        return new WeChatPerson(answer, "");
    }

    /** Nothing that could end up in a log. */
    @Override
    public String toString() {
        return answer.name();
    }
}
