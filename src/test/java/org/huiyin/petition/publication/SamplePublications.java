package org.huiyin.petition.publication;

import static org.huiyin.petition.SamplePetitions.*;

import java.util.Map;
import java.util.Random;
import org.huiyin.petition.Action;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.Submission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finished matters for tests, each with a word of its own by which it is found. */
public abstract class SamplePublications extends SampleCases {

    @Autowired protected PublishPetition publishing;
    @Autowired protected JdbcClient jdbc;
    /** Stands in the title of every matter of one test. */
    protected final String mark = "标记" + new Random().nextInt(10_000_000, 99_999_999);

    protected Receipt finished(boolean consent) {
        var fields = lampFields();
        fields.put("title", "路灯" + mark);
        fields.put("claim", "赵试𠮷要求修好路灯，电话13900000001");
        fields.put("publishConsent", consent);
        return finished(fields);
    }

    protected Receipt finished(Map<String, Object> fields) {
        var receipt = submitted(facts(fields).as(Submission.class));
        signed(receipt.number());
        done(HANDLER, receipt.number(), Action.DELIVER, delivery("赵试𠮷"));
        done(HANDLER, receipt.number(), Action.CLOSE, facts(Map.of("result", "办结")));
        return receipt;
    }

    protected Publication published(String number) {
        publishing.publish(TRIAGE, number, publishing.look(TRIAGE, number).orElseThrow().proposed());
        return publishing.look(TRIAGE, number).orElseThrow().standing();
    }
}
