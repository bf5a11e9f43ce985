package org.huiyin.interop;

import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.Parameters;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.huiyin.petition.work.InboxView;

/** Reads a query string as the container does, and from it the filters of a list as the interface does. */
public final class QueryParser {

    private QueryParser() {}

    public static void read(byte[] query) {
        var parameters = new Parameters();
        parameters.setCharset(StandardCharsets.UTF_8);
        try {
            parameters.processParameters(query, 0, query.length);
        } catch (IllegalStateException refused) {
            return; // answered 400 by the container
        }
        Choices.one("view", parameters.getParameter("view"), InboxView.values(), InboxView::code);
        Choices.one("class", parameters.getParameter("class"), PetitionClass.values(), PetitionClass::code);
        Choices.one("channel", parameters.getParameter("channel"), Channel.values(), Channel::code);
        Choices.one("status", parameters.getParameter("status"), Status.values(), Status::name);
        var limit = Asked.orNull(parameters.getParameter("limit"));
        if (limit != null) {
            Choices.number("limit", limit);
        }
    }
}
