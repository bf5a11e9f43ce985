package org.huiyin.petition.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where webhooks may lead, how they are signed, and how long they wait. No name is looked up here. */
class SafeAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"https://127.0.0.1/", "https://10.1.2.3/", "https://172.16.0.1/", "https://192.168.1.1/", "https://169.254.169.254/latest/meta-data", "https://0.0.0.0/", "https://100.64.0.1/",
            "https://[::1]/", "https://[fe80::1]/", "https://[fd00::1]/", "https://[::ffff:10.0.0.1]/", "https://[64:ff9b::a00:1]/", "https://[::10.0.0.1]/", "https://[64:ff9b:1::a00:1]/", "https://224.0.0.1/", "https://255.255.255.255/", "https://2130706433/",
            "http://93.184.216.34/", "ftp://93.184.216.34/", "https://user@93.184.216.34/", "https://93.184.216.34/#x", "https:///x", "nonsense", "", "file:///etc/passwd"})
    void nothingLeadsIntoANetworkOfOurOwn(String url) {
        assertThat(new SafeAddress(new WebhookSettings(List.of())).takes(url)).isFalse();
    }

    @Test
    void thePublicNetworkIsOpenAndOnesOwnWhereItIsNamed() {
        assertThat(new SafeAddress(new WebhookSettings(List.of())).takes("https://93.184.216.34:8443/hook?a=b")).isTrue();
        var own = new SafeAddress(new WebhookSettings(List.of("10.1.0.0/16", "")));
        assertThat(own.takes("http://10.1.2.3/")).isTrue();
        assertThat(own.takes("https://10.1.2.3/")).isTrue();
        assertThat(own.takes("https://10.2.2.3/")).isFalse();
    }

    @Test
    void aSignatureCoversTimeAndBody() {
        var secret = "key".getBytes(StandardCharsets.US_ASCII);
        var body = "{}".getBytes(StandardCharsets.US_ASCII);
        // printf '1700000000.{}' | openssl dgst -sha256 -hmac key
        assertThat(Signature.of(secret, "1700000000", body)).matches("v1=[0-9a-f]{64}").isNotEqualTo(Signature.of(secret, "1700000001", body))
                .isNotEqualTo(Signature.of(secret, "1700000000", "[]".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void itIsTriedForAboutADay() {
        var waits = IntStream.rangeClosed(1, 11).mapToObj(TellWebhooks::wait).toList();
        assertThat(waits).startsWith(Duration.ofSeconds(10), Duration.ofSeconds(40), Duration.ofSeconds(160)).isSorted();
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus)).isBetween(Duration.ofHours(20), Duration.ofHours(30));
    }
}
