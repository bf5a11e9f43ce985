package org.huiyin.reception.video;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Servers that help browsers of different networks to find each other; by default there are none, and nothing leaves the local network.
 *
 * @param stun       such as {@code stun:stun.example.gov.cn:3478}
 * @param turn       such as {@code turn:turn.example.gov.cn:3478}
 * @param secretFile its first line is the secret shared with the TURN server ({@code use-auth-secret} of coturn)
 */
@ConfigurationProperties("huiyin.reception.video")
record VideoSettings(@DefaultValue List<String> stun, @DefaultValue List<String> turn, @Nullable Path secretFile) {

    VideoSettings {
        stun = stun.stream().filter(url -> !url.isBlank()).toList();
        turn = turn.stream().filter(url -> !url.isBlank()).toList();
        if (!turn.isEmpty() && (secretFile == null || secretFile.toString().isBlank())) {
            throw new IllegalArgumentException("huiyin.reception.video.turn takes huiyin.reception.video.secret-file, or its servers would let nobody through");
        }
    }
}
