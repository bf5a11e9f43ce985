package org.huiyin.runtime;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the house keeps its things and how it is reached.
 *
 * @param data      directory of the database, the stored files and the keys
 * @param masterKey file of the key that the other keys are wrapped with; empty: {@code master-key.json} beside them
 * @param publicUrl address that notices and QR codes point to
 */
@ConfigurationProperties("huiyin")
public record HuiyinSettings(@DefaultValue("data") Path data, @DefaultValue("") String masterKey, @DefaultValue("http://127.0.0.1:8080") String publicUrl) {

    /** Whether readers come by https; then cookies and answers are bound to it, whatever a proxy says of the single request. */
    public boolean overTls() {
        return publicUrl.startsWith("https://");
    }

    /** The name of a cookie for the whole house; over TLS browsers keep another host and plain http from setting it. */
    public String cookie(String name) {
        return overTls() ? "__Host-" + name : name;
    }
}
