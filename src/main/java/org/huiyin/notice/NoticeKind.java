package org.huiyin.notice;

/** The papers a petitioner is owed; titles are those of practice, the Regulations name only the handling opinion. */
public enum NoticeKind {
    /** What was handed in and when (Art 19, 21). */
    RECEIPT,
    /** Received, by which path and procedure it goes on, and until when (Art 23). */
    ACCEPTANCE,
    /** More time is needed, and why (Art 34). */
    EXTENSION,
    /** The answer, claim by claim, with the right of review (Art 32, 35). */
    OPINION
}
