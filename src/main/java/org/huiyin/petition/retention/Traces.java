package org.huiyin.petition.retention;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyin.access.reading.ForgetReasons;
import org.huiyin.notice.mail.ForgetMail;
import org.huiyin.petition.Petitioner;
import org.huiyin.petition.Petitioner.Named;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Petitioners;
import org.huiyin.petition.publication.ForgetPublication;
import org.huiyin.petition.watch.ForgetExposure;
import org.huiyin.runtime.KeyedHash;
import org.springframework.stereotype.Component;

/** What a petition leaves behind outside its own file, and how that goes with it. Lists of citizens are walked later, see {@link ForgetInLists}. */
@Component
record Traces(Petitioners petitioners, KeyedHash hashes, ForgetReasons reasons, ForgetMail mail, ForgetExposure exposures, ForgetPublication publication) {

    /** Those who petition, asked for before they are gone. */
    List<Petitioner.Person> people(long petition) {
        return petitioners.of(petition).named().stream().map(Named::person).toList();
    }

    void forget(Case petition, List<Petitioner.Person> people) {
        reasons.of(petition.id());
        exposures.of(petition.id());
        publication.of(petition.id());
        var known = people.stream().flatMap(one -> Stream.of(one.phone(), one.email())).filter(Objects::nonNull).map(this::likened).toList();
        mail.of(petition.id(), petition.number(), from -> theirs(known, from));
    }

    private boolean theirs(List<byte[]> known, String address) {
        return known.stream().anyMatch(each -> Arrays.equals(each, likened(address)));
    }

    private byte[] likened(String address) {
        return hashes.of(address.contains("@") ? KeyedHash.Of.MAIL : KeyedHash.Of.PHONE, address);
    }
}
