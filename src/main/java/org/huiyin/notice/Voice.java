package org.huiyin.notice;

/** Says a message in the language of the paper. */
interface Voice {
    String say(String key, Object... args);
}
