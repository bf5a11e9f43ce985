package org.huiyin.reception.batch;

import org.huiyin.access.QuestionLimit;
import org.springframework.stereotype.Component;

/** Bounds how many register by themselves from one network within a day. At the desk and by phone there is no limit. */
@Component
class RegisteringLimit {

    private final QuestionLimit limit;
    private final RegisteringSettings settings;

    RegisteringLimit(QuestionLimit limit, RegisteringSettings settings) {
        this.limit = limit;
        this.settings = settings;
    }

    /** @throws org.huiyin.access.TooManyGuesses with the time until the day is over that began with the first of them */
    void count(String client) {
        limit.countInDay(client, "batch", settings.perNetwork());
    }
}
