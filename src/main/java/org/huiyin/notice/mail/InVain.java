package org.huiyin.notice.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was looked at in vain: the more often, the later it is looked at again, so that no mail stands before all others for good. Forgotten when the node ends; then it is met anew. */
final class InVain {

    private final Map<Long, Integer> looks = new HashMap<>();
    private final Map<Long, Integer> failures = new HashMap<>();
    private long valid;

    /** In the order in which they are to be looked at; what is there no more is forgotten. */
    List<MailOnServer> ordered(Folder folder, Message[] unseen) throws MessagingException {
        var numbers = (UIDFolder) folder;
        if (valid != numbers.getUIDValidity()) {
            looks.clear();
            failures.clear();
            valid = numbers.getUIDValidity();
        }
        var profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(unseen, profile);
        var all = new ArrayList<MailOnServer>();
        for (var mail : unseen) {
            all.add(new MailOnServer(mail, numbers.getUID(mail)));
        }
        var there = all.stream().map(MailOnServer::uid).collect(Collectors.toSet());
        looks.keySet().retainAll(there);
        failures.keySet().retainAll(there);
        all.sort(Comparator.comparing((MailOnServer one) -> looks.getOrDefault(one.uid(), 0)));
        return all;
    }

    void looked(MailOnServer one) {
        looks.merge(one.uid(), 1, Integer::sum);
    }

    /** @return how often by now */
    int failed(MailOnServer one) {
        return failures.merge(one.uid(), 1, Integer::sum);
    }
}
