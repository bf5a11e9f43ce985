package org.huiyin.access.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTests {

    @ParameterizedTest
    @CsvSource({"13900000001, +8613900000001, 139****0001", "' 139 0000-0001 ', +8613900000001, 139****0001", "+86 139 0000 0001, +8613900000001, 139****0001",
            "008613900000001, +8613900000001, 139****0001", "8613900000001, +8613900000001, 139****0001", "１３９０００００００１, +8613900000001, 139****0001",
            "+44 7700 900123, +447700900123, +447****0123", "Zhao.San@Example.ORG, zhao.san@example.org, z***@example.org"})
    void oneContactHasOneSpelling(String typed, String address, String masked) {
        assertThat(Contact.of(typed)).hasValueSatisfying(contact -> {
            assertThat(contact.address()).isEqualTo(address);
            assertThat(contact.masked()).isEqualTo(masked);
            assertThat(contact.toString()).doesNotContain(address);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12345", "12900000001", "139000000011", "057984210000", "+861234", "+8612900000001", "+0123456789", "a@b", "a b@example.org", "a@example.org, b@example.org",
            "a@example.org\nBcc: b@example.org", "@example.org", "a@-example.org", "1390000000a"})
    void whatIsNeitherIsNotTaken(String typed) {
        assertThat(Contact.of(typed)).isEmpty();
    }
}
