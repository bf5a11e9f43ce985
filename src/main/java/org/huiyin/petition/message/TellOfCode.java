package org.huiyin.petition.message;

import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** Tells the petitioner that the query code was given anew: whoever did not ask for that learns of it. */
@Component
public class TellOfCode {

    private final NewsReader reader;
    private final WriteNews news;
    private final LegalTime time;

    TellOfCode(NewsReader reader, WriteNews news, LegalTime time) {
        this.reader = reader;
        this.news = news;
        this.time = time;
    }

    /** Writes the message down, in the transaction in which the code is made. */
    public void tell(long petition) {
        news.write(reader.between("happened as (select :cause as cause, :type as type, null::date as day, :petition::bigint as id)", statement -> statement
                .param("cause", "code-" + time.instant().toEpochMilli()).param("type", Topic.CODE.code()).param("petition", petition)));
    }
}
