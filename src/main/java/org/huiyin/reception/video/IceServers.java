package org.huiyin.reception.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** The servers that were set up, each with a credential good for one call: the secret stays here. */
@Component
public class IceServers {

    private static final Duration GOOD_FOR = Duration.ofHours(4);

    private final VideoSettings settings;
    private final Clock clock;

    IceServers(VideoSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public List<IceServer> of(Pass pass) {
        var all = new ArrayList<IceServer>();
        if (!settings.stun().isEmpty()) {
            all.add(new IceServer(settings.stun(), null, null));
        }
        var file = settings.secretFile();
        if (!settings.turn().isEmpty() && file != null) {
            var user = clock.instant().plus(GOOD_FOR).getEpochSecond() + ":" + pass.visit() + '-' + pass.seat();
            try (var lines = Files.lines(file)) {
                all.add(new IceServer(settings.turn(), user, mac(lines.findFirst().orElse("").strip(), user)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return all;
    }

    /** As the TURN server makes it anew (draft-uberti-behave-turn-rest): HMAC-SHA1 is that protocol's choice. */
    private static String mac(String secret, String user) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(user.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
