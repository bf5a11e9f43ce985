package org.huiyin.reception.video;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Servers that help browsers of different networks to find each other; by default there are none, and nothing leaves the local network. And by when a request is answered: custom, not law; the fifteen days are
 * those within which a petition office tells what becomes of a petition (Art 22), for nobody should wait longer for a conversation.
 *
 * @param stun       such as {@code stun:stun.example.gov.cn:3478}
 * @param turn       such as {@code turn:turn.example.gov.cn:3478}
 * @param answerDays within how many calendar days after it was asked a request is answered, or ends by itself
 * @param remindDays after how many the office is reminded
 * @param secretFile its first line is the secret shared with the TURN server ({@code use-auth-secret} of coturn)
 */
@ConfigurationProperties("huiyin.reception.video")
record VideoSettings(@DefaultValue List<String> stun, @DefaultValue List<String> turn, @Nullable Path secretFile, @DefaultValue("15") int answerDays, @DefaultValue("7") int remindDays) {

    VideoSettings {
        stun = stun.stream().filter(url -> !url.isBlank()).toList();
        turn = turn.stream().filter(url -> !url.isBlank()).toList();
        if (remindDays < 1 || answerDays <= remindDays || answerDays > 365) {
            throw new IllegalArgumentException("huiyin.reception.video.remind-days must be at least 1 and less than answer-days, which must be at most 365");
        }
        if (!turn.isEmpty() && (secretFile == null || secretFile.toString().isBlank())) {
            throw new IllegalArgumentException("huiyin.reception.video.turn takes huiyin.reception.video.secret-file, or its servers would let nobody through");
        }
    }
}
